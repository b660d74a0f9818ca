namespace SchemaGen.Core.Naming;

/// <summary>How a name of C# becomes one of Postgres where none is given.</summary>
public enum NamingConvention
{
    /// <summary><c>HTTPServerID</c> is <c>http_server_id</c>.</summary>
    SnakeCase,

    /// <summary>The name stays as it is.</summary>
    Preserve,
}
