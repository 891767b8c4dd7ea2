"""The dated events of an article: which can be told, told apart, ordered and compared. How one is worded is ``labels``'."""
