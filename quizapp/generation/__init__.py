"""From facts to drafted questions: families, their wording and distractors, the proof, the choice.

Pure: chance comes in as a seeded ``random.Random``. Finding facts is ``extraction``'s.
"""
