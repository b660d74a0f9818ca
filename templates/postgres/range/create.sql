{{~
  options = ["SUBTYPE = " + after.subtype]
  if after.operator_class; options = options | array.add ("SUBTYPE_OPCLASS = " + after.operator_class); end
  if after.collate; options = options | array.add ("COLLATION = " + after.collate); end
  if after.canonical; options = options | array.add ("CANONICAL = " + after.canonical); end
  if after.subtype_diff; options = options | array.add ("SUBTYPE_DIFF = " + after.subtype_diff); end
  if after.multirange; options = options | array.add ("MULTIRANGE_TYPE_NAME = " + after.multirange); end
~}}
CREATE TYPE {{ after.path }} AS RANGE (
    {{ options | array.join ",\n    " }}
);
