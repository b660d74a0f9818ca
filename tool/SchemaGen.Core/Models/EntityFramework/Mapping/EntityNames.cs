using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.EntityFramework.Mapping;

/// <summary>The names that EF Core gives to constraints and indexes, cut as it cuts them.</summary>
internal static class EntityNames
{
    /// <summary>The name of a primary key.</summary>
    public static string PrimaryKey(string table) => Cut("PK_" + table);

    /// <summary>The name of an alternate key.</summary>
    public static string AlternateKey(string table, IEnumerable<string> columns) => Cut($"AK_{table}_{string.Join("_", columns)}");

    /// <summary>The name of an index.</summary>
    public static string Index(string table, IEnumerable<string> columns) => Cut($"IX_{table}_{string.Join("_", columns)}");

    /// <summary>The name of a foreign key.</summary>
    public static string ForeignKey(string table, string principal, IEnumerable<string> columns) => Cut($"FK_{table}_{principal}_{string.Join("_", columns)}");

    /// <summary>A name of at most as many letters as Postgres keeps, which ends with <c>~</c> where it was longer.</summary>
    public static string Cut(string name) => name.Length <= SqlIdentifier.MaxBytes ? name : name.Substring(0, SqlIdentifier.MaxBytes - 1) + "~";
}
