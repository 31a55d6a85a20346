"""Moving in: another site's texts, pictures, comments and addresses become this one's (Umziehen)."""
