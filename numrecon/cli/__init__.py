"""The command `numrecon`: thin, over `numrecon.api` and `numrecon.report`."""
