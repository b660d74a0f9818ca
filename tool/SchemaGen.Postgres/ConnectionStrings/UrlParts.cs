namespace SchemaGen.Postgres.ConnectionStrings;

/// <summary>The pieces of a connection URL as they were written, still percent-encoded.</summary>
/// <param name="Scheme">What stands before <c>://</c>.</param>
/// <param name="User">The user; null where no <c>@</c> was written.</param>
/// <param name="Password">The password; null where no colon was written.</param>
/// <param name="Hosts">The hosts with their ports.</param>
internal sealed record UrlParts(string Scheme, string? User, string? Password, string Hosts)
{
    /// <summary>The database; empty where none was written.</summary>
    public string Database { get; init; } = "";

    /// <summary>What stands behind the question mark.</summary>
    public IReadOnlyList<(string Keyword, string Value)> Parameters { get; init; } = [];

    /// <summary>The URL.</summary>
    public override string ToString()
    {
        var user = User is null ? "" : $"{User}{(Password is null ? "" : ":" + Password)}@";
        var query = string.Join('&', Parameters.Select(p => $"{p.Keyword}={p.Value}"));
        return $"{Scheme}://{user}{Hosts}{(Database.Length == 0 && query.Length == 0 ? "" : "/")}{Database}{(query.Length == 0 ? "" : "?" + query)}";
    }
}
