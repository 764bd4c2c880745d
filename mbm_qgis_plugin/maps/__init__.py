"""Printed maps: pages, legends, key-figure tables, insets, export."""
