def apply(layer, stem, table, schema):
    pass
