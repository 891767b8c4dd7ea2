"""Pages for teachers: results, drafted questions, authoring, quizzes."""
