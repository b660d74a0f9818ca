namespace SchemaGen.Core.Models.Annotations;

/// <summary>The libraries whose attributes are read beside those of .NET, by their namespaces.</summary>
internal static class KnownLibraries
{
    public const string LinqToDb = "LinqToDB.Mapping";
    public const string DapperContrib = "Dapper.Contrib.Extensions";
    public const string SimpleCrud = "Dapper";
    public const string OrmLite = "ServiceStack.DataAnnotations";

    /// <summary>The name of the library that owns a namespace, or null.</summary>
    public static string? Of(string space) => space switch
    {
        LinqToDb => "linq2db",
        DapperContrib => "Dapper.Contrib",
        SimpleCrud => "Dapper.SimpleCRUD",
        OrmLite => "ServiceStack.OrmLite",
        _ => null,
    };

    /// <summary>The row of an attribute that has none of its own, in a namespace that holds attributes of models alone.</summary>
    public static KnownAttribute? Unknown(string fullName)
    {
        var at = fullName.LastIndexOf('.');
        return at > 0 && fullName.Substring(0, at) is LinqToDb or DapperContrib or OrmLite
            ? new(fullName.Substring(0, at), KnownAttributes.StemOf(fullName.Substring(at + 1)), AttributeReaders.None) { Advice = "say it by an attribute of SchemaGen, or in a file of SQL" }
            : null;
    }
}
