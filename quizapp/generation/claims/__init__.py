"""Claims as questions see them: whose figure, of whom, for when, and what stands around it. What is asked is the families'."""
