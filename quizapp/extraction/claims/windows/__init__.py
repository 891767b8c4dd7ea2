"""The days that a figure of the prose covers: its own dates, those of reports, and what the paragraph has come to."""
