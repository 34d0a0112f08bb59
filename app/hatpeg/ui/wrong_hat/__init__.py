"""The question that is asked once before a draft leaves under a hat it does not sound like."""
