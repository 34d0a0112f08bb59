"""The handoff: after a draft was copied, whose page it is about to be pasted into."""
