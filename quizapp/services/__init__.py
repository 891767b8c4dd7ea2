"""Use cases: what a person or a program asks of the product, one function each.

A service owns its transaction and takes session, time and chance as arguments. No HTTP, no forms, no HTML.
"""
