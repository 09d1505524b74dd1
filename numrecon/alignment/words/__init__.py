"""The words of the texts in a form that can be compared across languages, and the concepts that they name."""
