"""Thin bridges to packages that do something beside us; each is loaded only where it is asked for."""
