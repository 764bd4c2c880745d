"""The printed report: one document of blocks, written as a page of HTML and as a PDF. Draws; computes nothing."""
