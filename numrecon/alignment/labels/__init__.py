"""What a question is called: a label of the words near its figures, an id that hangs on it, the label in a language."""

from numrecon.alignment.labels.label import distinct, key, label
from numrecon.alignment.labels.told import Told
from numrecon.alignment.labels.wording import worded

__all__ = ["Told", "distinct", "key", "label", "worded"]
