"""The policies that apply: the presets that ship with the program, and what an organization has laid down."""

from hatpeg.policies.managed import organisation_here
from hatpeg.policies.presets import GENERAL, levels_of, policy_for, policy_in_force, preset, sectors

__all__ = ["GENERAL", "levels_of", "organisation_here", "policy_for", "policy_in_force", "preset", "sectors"]
