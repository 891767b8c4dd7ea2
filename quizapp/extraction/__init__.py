"""From an article's bytes to its facts: readers for each form, one grammar a file, and the pipeline over them.

Pure: values in, values out. Comparing claims is ``domain.comparison``'s, asking questions ``generation``'s.
"""
