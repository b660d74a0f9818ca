{{~
  options = ["PROVIDER = " + after.provider]
  if after.locale; options = options | array.add ("LOCALE = " + literal after.locale); end
  if after.lc_collate; options = options | array.add ("LC_COLLATE = " + literal after.lc_collate); end
  if after.lc_ctype; options = options | array.add ("LC_CTYPE = " + literal after.lc_ctype); end
  if after.nondeterministic; options = options | array.add "DETERMINISTIC = false"; end
  if after.rules; options = options | array.add ("RULES = " + literal after.rules); end
~}}
CREATE COLLATION {{ after.path }} ({{ options | array.join ", " }});
