namespace SchemaGen.CodeFixes;

/// <summary>The full names of the attributes that fixes write.</summary>
internal static class KnownNames
{
    public const string Column = "System.ComponentModel.DataAnnotations.Schema.ColumnAttribute";
    public const string NotMapped = "System.ComponentModel.DataAnnotations.Schema.NotMappedAttribute";
    public const string Key = "System.ComponentModel.DataAnnotations.KeyAttribute";
    public const string NoKey = "SchemaGen.NoKeyAttribute";
    public const string RenamedFrom = "SchemaGen.RenamedFromAttribute";
    public const string Unmanaged = "SchemaGen.UnmanagedAttribute";
}
