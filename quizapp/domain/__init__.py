"""The product's own words as values: articles, facts, questions, attempts, scores.

Standard library only: no clock, no chance, no input or output, no other quizapp package.
"""
