"""Pages for whoever takes a quiz: question, feedback, result, history."""
