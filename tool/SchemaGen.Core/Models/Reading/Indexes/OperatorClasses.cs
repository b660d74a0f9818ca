using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Reading;

/// <summary>The operator classes that are the default of their type, and that the catalog therefore never names (pg_opclass, opcdefault).</summary>
internal static class OperatorClasses
{
    private const string Scalars = "bit bool bpchar bytea char date float4 float8 inet int2 int4 int8 interval macaddr macaddr8 money name numeric oid pg_lsn text tid time timestamp timestamptz timetz uuid varbit xid8";

    private static readonly Dictionary<string, HashSet<string>> Defaults = new(StringComparer.Ordinal)
    {
        ["btree"] = Named(Scalars + " array enum jsonb multirange oidvector range record tsquery tsvector", "_ops"),
        ["hash"] = Named(Scalars + " aclitem array cid enum jsonb multirange oidvector range record xid", "_ops", except: "bit money varbit"),
        ["gin"] = Named("array jsonb tsvector", "_ops"),
        ["gist"] = Named("box circle multirange point poly range tsquery tsvector", "_ops"),
        ["spgist"] = Named("box inet poly quad_point range text", "_ops"),
        ["brin"] = [.. Named(Scalars, "_minmax_ops", except: "bool inet money xid8"), "box_inclusion_ops", "inet_inclusion_ops", "range_inclusion_ops"],
    };

    /// <summary>Whether an index has this class without its being named.</summary>
    public static bool IsDefault(string method, string operatorClass) => Defaults.TryGetValue(method, out var names) && names.Contains(operatorClass);

    /// <summary>The class of a B-tree as the catalog would name it, which ranges sort by; null for the default of the type.</summary>
    public static string? OfRange(string? sql) => sql is not null && OperatorClassName.Normalise(sql) is var name && !IsDefault("btree", name) ? name : null;

    private static HashSet<string> Named(string stems, string ending, string except = "") =>
        new(stems.Split(' ').Except(except.Split(' ')).Select(s => s + ending), StringComparer.Ordinal);
}
