namespace SchemaGen.Core.Text;

/// <summary>How Postgres stores the values of a type where nothing is said (<c>pg_type.typstorage</c>).</summary>
public static class TypeStorage
{
    private static readonly HashSet<string> Plain = new(
        ("smallint|integer|bigint|boolean|real|double precision|\"char\"|name|oid|tid|xid|cid|xid8|money|date|interval|uuid|pg_lsn|tsquery|macaddr|macaddr8|point|line|lseg|box|circle|aclitem|"
            + "time without time zone|time with time zone|timestamp without time zone|timestamp with time zone|"
            + "regproc|regprocedure|regoper|regoperator|regclass|regcollation|regtype|regrole|regnamespace|regconfig|regdictionary").Split('|'),
        StringComparer.Ordinal);

    /// <summary>The storage of a type: plain, main or extended, which is also that of most types of the user's.</summary>
    public static string DefaultOf(SqlType type) => type.IsArray ? "extended" : type.BaseName switch
    {
        "numeric" or "inet" or "cidr" => "main",
        var name when Plain.Contains(name) => "plain",
        _ => "extended",
    };
}
