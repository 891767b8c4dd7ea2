"""Pages: routes, forms and templates, a folder per audience. Rules live in services and domain."""
