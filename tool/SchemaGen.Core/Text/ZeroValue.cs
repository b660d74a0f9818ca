namespace SchemaGen.Core.Text;

/// <summary>What a type has for nothing: 0, an empty text, the first day.</summary>
public static class ZeroValue
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["smallint"] = "0",
        ["integer"] = "0",
        ["bigint"] = "0",
        ["real"] = "0",
        ["double precision"] = "0",
        ["numeric"] = "0",
        ["money"] = "0",
        ["oid"] = "0",
        ["boolean"] = "false",
        ["text"] = "''",
        ["character varying"] = "''",
        ["character"] = "''",
        ["bpchar"] = "''",
        ["name"] = "''",
        ["\"char\""] = "''",
        ["bytea"] = "''",
        ["bit varying"] = "''",
        ["date"] = "'0001-01-01'",
        ["timestamp without time zone"] = "'0001-01-01 00:00:00'",
        ["timestamp with time zone"] = "'0001-01-01 00:00:00+00'",
        ["time without time zone"] = "'00:00:00'",
        ["time with time zone"] = "'00:00:00+00'",
        ["interval"] = "'0'",
        ["uuid"] = "'00000000-0000-0000-0000-000000000000'",
        ["json"] = "'{}'",
        ["jsonb"] = "'{}'",
        ["xml"] = "''",
        ["inet"] = "'0.0.0.0'",
        ["cidr"] = "'0.0.0.0/0'",
        ["macaddr"] = "'00:00:00:00:00:00'",
        ["macaddr8"] = "'00:00:00:00:00:00:00:00'",
        ["point"] = "'(0,0)'",
        ["tsvector"] = "''",
        ["tsquery"] = "''",
        ["pg_lsn"] = "'0/0'",
    };

    /// <summary>The value as SQL; null for a type that has none.</summary>
    /// <param name="type">The type, which is no domain.</param>
    public static string? Of(SqlType type)
    {
        var name = type.BaseName;
        return type.IsArray || name.EndsWith("multirange", StringComparison.Ordinal) ? "'{}'"
            : type.IsBuiltIn && name.EndsWith("range", StringComparison.Ordinal) ? "'empty'"
            : name == "bit" && StoredForm.Modifiers(type) is [var length] ? $"B'{new string('0', length)}'"
            : TypeFamilies.IsHstore(name) || name.EndsWith("citext", StringComparison.Ordinal) ? "''"
            : Known.TryGetValue(name, out var value) ? value : null;
    }
}
