SELECT a #>> '{a,1}', b, c, d, f, g, h FROM things ORDER BY b;
-- 2|7|["a, b", null, "{\"x\\"]|{"a": "1", "b c": null}|true|"large"|"00000000-0000-0000-0000-00000000002a"
-- ||[]|{}|||
