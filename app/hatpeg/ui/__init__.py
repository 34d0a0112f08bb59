"""Everything a person sees; all of Qt lives here and nothing but Qt."""
