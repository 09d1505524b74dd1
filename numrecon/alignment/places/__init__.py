"""Places that words name: states, and the regions and cities of the gazetteer."""
