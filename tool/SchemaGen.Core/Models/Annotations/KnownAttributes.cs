using SchemaGen.Core.Models.Annotations.Libraries;
using static SchemaGen.Core.Models.Annotations.AttributePlaces;
using static SchemaGen.Core.Models.Annotations.AttributeReaders;
using static SchemaGen.Core.Models.Annotations.KnownLibraries;

namespace SchemaGen.Core.Models.Annotations;

/// <summary>The attributes that a model is read from: a row each, and all that the tool knows of it.</summary>
public static class KnownAttributes
{
    private const string Component = "System.ComponentModel";
    private const string Annotations = "System.ComponentModel.DataAnnotations";
    private const string AnnotationsOfSchema = "System.ComponentModel.DataAnnotations.Schema";
    private const string EntityFrameworkCore = "Microsoft.EntityFrameworkCore";
    private const string Npgsql = "NpgsqlTypes";
    private const string Own = "SchemaGen";

    // What tells a library how to write and join, and nothing of a schema.
    private const string OfWriting = "Storage SkipOnInsert SkipOnUpdate SkipOnEntityFetch IsDiscriminator";
    private const string OfJoining = "ExpressionPredicate Predicate QueryExpressionMethod QueryExpression AssociationSetterExpression AssociationSetterExpressionMethod";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<KnownAttribute> All { get; } =
    [
        new(Component, "DefaultValue", Classes),
        new(Annotations, "Key", Both, Column),
        new(Annotations, "Required", Both),
        new(Annotations, "MaxLength", Both),
        new(Annotations, "StringLength", Both),
        new(Annotations, "Timestamp", Both),
        new(AnnotationsOfSchema, "Table", Both),
        new(AnnotationsOfSchema, "Column", Both, Column | Part) { Sql = [new("TypeName")] },
        new(AnnotationsOfSchema, "NotMapped", Both),
        new(AnnotationsOfSchema, "ForeignKey", Both),
        new(AnnotationsOfSchema, "InverseProperty", Both),
        new(AnnotationsOfSchema, "DatabaseGenerated", Both),
        new(AnnotationsOfSchema, "ComplexType", Both),
        new(EntityFrameworkCore, "Index", Both) { IsNamed = true },
        new(EntityFrameworkCore, "PrimaryKey", Both),
        new(EntityFrameworkCore, "Comment", Both),
        new(EntityFrameworkCore, "Precision", Both),
        new(EntityFrameworkCore, "Unicode", Both),
        new(EntityFrameworkCore, "Keyless", Both),
        new(EntityFrameworkCore, "Owned", Both),
        new(EntityFrameworkCore, "DeleteBehavior", Both),
        new(EntityFrameworkCore, "EntityTypeConfiguration", Contexts),
        new(Npgsql, "PgName", Both),
        new(Own, "PgIndex", Classes, Table | Column) { IsNamed = true, Sql = [new("Method"), new("OperatorClass"), new("Where"), new("With")] },
        new(Own, "PgKey", Classes, Table | Column) { IsNamed = true, Sql = [new("With")] },
        new(Own, "NoKey", Classes, Table),
        new(Own, "Unique", Classes, Table | Column) { IsNamed = true, Sql = [new("With")] },
        new(Own, "Check", Classes, Table | Column) { IsNamed = true, Sql = [new("sql", 0)] },
        new(Own, "Exclude", Classes, Table) { IsNamed = true, Sql = [new("Method"), new("Where"), new("With")] },
        new(Own, "References", Classes, Table | Column) { IsNamed = true },
        new(Own, "DefaultSql", Classes, Column) { Sql = [new("sql", 0)] },
        new(Own, "BackfillSql", Both, Column) { Sql = [new("sql", 0)] },
        new(Own, "ConvertUsing", Both, Column) { Sql = [new("sql", 0), new("Down")] },
        new(Own, "Computed", Classes, Column) { Sql = [new("sql", 0)] },
        new(Own, "Identity", Classes, Column),
        new(Own, "Serial", Classes, Column),
        new(Own, "Sequence", Classes, Table) { Sql = [new("Type")] },
        new(Own, "PgEnum", Classes),
        new(Own, "EnumLabel", Both),
        new(Own, "Domain", Classes) { Sql = [new("type", 1), new("Default"), new("Check")] },
        new(Own, "DomainCheck", Classes) { Sql = [new("sql", 1)] },
        new(Own, "CompositeType", Classes),
        new(Own, "RangeType", Classes) { Sql = [new("subtype", 1), new("OperatorClass")] },
        new(Own, "PgCollation", Classes),
        new(Own, "Collation", Classes, Column | Part),
        new(Own, "NotNullName", Classes, Column),
        new(Own, "Storage", Classes, Column),
        new(Own, "Compression", Classes, Column),
        new(Own, "ColumnStatistics", Classes, Column) { Sql = [new("With")] },
        new(Own, "Unlogged", Classes, Table),
        new(Own, "PartitionBy", Classes, Table),
        new(Own, "PartitionOf", Classes, Table) { Sql = [new("bound", 1)] },
        new(Own, "Inherits", Classes, Table),
        new(Own, "ReplicaIdentity", Classes, Table),
        new(Own, "ClusterOn", Classes, Table),
        new(Own, "RowSecurity", Classes, Table),
        new(Own, "Policy", Classes, Table) { Sql = [new("Using"), new("WithCheck")] },
        new(Own, "With", Classes, Table) { Sql = [new("parameters", 0)] },
        new(Own, "Extension", Classes),
        new(Own, "Schema", Classes),
        new(Own, "Seed", Classes),
        new(Own, "PgComment", Classes),
        new(Own, "RenamedFrom", Both, Table | Column | Part),
        new(Own, "Unmanaged", Classes),
        Of(LinqToDb, "Table", LinqToDbAttributes.Table, "Name Schema IsColumnAttributeRequired IsView"),
        Of(LinqToDb, "Column", LinqToDbAttributes.Column, "Name DataType DbType Length Precision Scale CanBeNull IsPrimaryKey PrimaryKeyOrder IsIdentity Order IsColumn MemberName " + OfWriting),
        Of(LinqToDb, "PrimaryKey", LinqToDbAttributes.PrimaryKey, "Order"),
        Of(LinqToDb, "Identity", LinqToDbAttributes.Identity),
        Of(LinqToDb, "NotNull", LinqToDbAttributes.NotNull),
        Of(LinqToDb, "Nullable", LinqToDbAttributes.Nullable, "CanBeNull"),
        Of(LinqToDb, "NotColumn", LinqToDbAttributes.NotColumn),
        Of(LinqToDb, "ColumnAlias", LinqToDbAttributes.NotColumn, "MemberName"),
        Of(LinqToDb, "DataType", LinqToDbAttributes.DataType, "DataType DbType"),
        Of(LinqToDb, "Association", LinqToDbAttributes.Association, "ThisKey OtherKey CanBeNull KeyName BackReferenceName IsBackReference Relationship AliasName Storage " + OfJoining),
        Unread(LinqToDb, "SequenceName", "say [DefaultSql(\"nextval('...')\")] and [Sequence], or [Identity]"),
        Of(LinqToDb, "MapValue", LinqToDbAttributes.MapValue, "Value IsDefault"),
        Unread(LinqToDb, "InheritanceMapping", "give each class of the hierarchy a [Table] of its own"),
        .. Unheeded(LinqToDb, "QueryFilter SkipValuesOnInsert SkipValuesOnUpdate OptimisticLockProperty ResultSetIndex ValueConverter"),
        Of(DapperContrib, "Table", DapperAttributes.ContribTable),
        Of(DapperContrib, "Key", DapperAttributes.Key),
        Of(DapperContrib, "ExplicitKey", DapperAttributes.ExplicitKey),
        Of(DapperContrib, "Computed", DapperAttributes.Computed),
        Of(DapperContrib, "Write", DapperAttributes.Write),
        Of(SimpleCrud, "Table", DapperAttributes.Table, "Schema"),
        Of(SimpleCrud, "Column", DapperAttributes.Column),
        Of(SimpleCrud, "Key", DapperAttributes.Key),
        Of(SimpleCrud, "Required", DapperAttributes.Given),
        Of(SimpleCrud, "Editable", DapperAttributes.Editable),
        Of(SimpleCrud, "NotMapped", DapperAttributes.NotMapped),
        .. Unheeded(SimpleCrud, "ReadOnly IgnoreSelect IgnoreInsert IgnoreUpdate"),
        Of(OrmLite, "Alias", OrmLiteAttributes.Alias),
        Of(OrmLite, "Schema", OrmLiteAttributes.Schema),
        Of(OrmLite, "PrimaryKey", OrmLiteAttributes.PrimaryKey),
        Of(OrmLite, "AutoIncrement", OrmLiteAttributes.AutoIncrement),
        Of(OrmLite, "AutoId", OrmLiteAttributes.AutoId),
        Of(OrmLite, "CompositeKey", OrmLiteAttributes.CompositeKey),
        Of(OrmLite, "Required", OrmLiteAttributes.Required),
        Of(OrmLite, "StringLength", OrmLiteAttributes.StringLength, "MinimumLength MaximumLength"),
        Of(OrmLite, "DecimalLength", OrmLiteAttributes.DecimalLength, "Precision Scale"),
        Of(OrmLite, "Default", OrmLiteAttributes.Default, "DefaultValue DefaultType OnUpdate"),
        Of(OrmLite, "CheckConstraint", OrmLiteAttributes.CheckConstraint),
        Of(OrmLite, "Compute", OrmLiteAttributes.Compute, "Expression"),
        Of(OrmLite, "Computed", OrmLiteAttributes.Compute, "Expression"),
        Of(OrmLite, "Index", OrmLiteAttributes.Index, "Name Unique Clustered NonClustered"),
        Of(OrmLite, "CompositeIndex", OrmLiteAttributes.CompositeIndex, "Name Unique FieldNames"),
        Of(OrmLite, "Unique", OrmLiteAttributes.Unique),
        Of(OrmLite, "UniqueConstraint", OrmLiteAttributes.UniqueConstraint, "Name FieldNames"),
        Of(OrmLite, "References", OrmLiteAttributes.ForeignKey),
        Of(OrmLite, "ForeignKey", OrmLiteAttributes.ForeignKey, "OnDelete OnUpdate ForeignKeyName"),
        Of(OrmLite, "Reference", OrmLiteAttributes.Ignore, "SelfId RefId RefLabel"),
        Of(OrmLite, "ReferenceField", OrmLiteAttributes.Ignore, "Id Field Model"),
        Of(OrmLite, "Ignore", OrmLiteAttributes.Ignore),
        Of(OrmLite, "CustomSelect", OrmLiteAttributes.Ignore),
        Of(OrmLite, "RowVersion", OrmLiteAttributes.Ignore),
        Of(OrmLite, "CustomField", OrmLiteAttributes.CustomField),
        .. Typed("PgSqlJson PgSqlJsonB PgSqlHStore PgSqlTextArray PgSqlShortArray PgSqlIntArray PgSqlLongArray PgSqlFloatArray PgSqlDoubleArray PgSqlDecimalArray"),
        .. Typed("PgSqlTimestampArray PgSqlTimestampTzArray PgSqlTimestamp PgSqlTimestampTz EnumAsChar"),
        Unread(OrmLite, "Sequence", "say [DefaultSql(\"nextval('...')\")] and [Sequence] of SchemaGen, or [AutoIncrement]"),
        Unread(OrmLite, "PreCreateTable", "write the statement in a file of SQL"),
        Unread(OrmLite, "PostCreateTable", "write the statement in a file of SQL"),
        .. Unheeded(OrmLite, "BelongTo CustomInsert CustomUpdate Description EnumAsInt ExcludeMetadata IgnoreOnInsert IgnoreOnSelect IgnoreOnUpdate Meta Persisted PreDropTable PostDropTable Range ReturnOnInsert"),
    ];

    private static readonly Dictionary<string, KnownAttribute> ByFullName = All.ToDictionary(a => a.FullName, StringComparer.Ordinal);

    private static readonly ILookup<string, KnownAttribute> ByName = All.ToLookup(a => a.Name, StringComparer.Ordinal);

    /// <summary>The attribute of this full metadata name, or null for one that says nothing to us.</summary>
    public static KnownAttribute? Named(string fullName) => ByFullName.TryGetValue(fullName, out var found) ? found : Unknown(fullName);

    /// <summary>The attribute as it is written, for one whose assembly is missing: that of a library in whose namespaces it is looked for, else that of .NET, EF Core or SchemaGen; null for none.</summary>
    /// <param name="name">Its name, with or without its suffix.</param>
    /// <param name="isUsed">Whether a namespace is one of them.</param>
    internal static KnownAttribute? Written(string name, Func<string, bool> isUsed)
    {
        var found = ByName[StemOf(name)];
        return found.FirstOrDefault(a => a.IsOfLibrary && isUsed(a.Owner)) ?? found.FirstOrDefault(a => !a.IsOfLibrary);
    }

    /// <summary>A name without its suffix.</summary>
    internal static string StemOf(string name) => name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;

    /// <summary>Whether an attribute of this short name is read at one of these places.</summary>
    internal static bool AreRead(string name, AttributePlaces places) => ByName[name].Any(a => (a.Places & places) != 0);

    /// <summary>The arguments of an attribute that are SQL.</summary>
    internal static IEnumerable<SqlArgument> SqlOf(string name) => ByName[name].SelectMany(a => a.Sql);

    private static KnownAttribute Of(string owner, string name, Func<Annotation, IEnumerable<Annotation>> translation, string arguments = "") =>
        new(owner, name, Classes) { Translation = translation, Arguments = new HashSet<string>(arguments.Split(' '), StringComparer.OrdinalIgnoreCase) };

    private static IEnumerable<KnownAttribute> Typed(string names) => names.Split(' ').Select(n => Of(OrmLite, n, OrmLiteAttributes.Typed));

    private static IEnumerable<KnownAttribute> Unheeded(string owner, string names) => names.Split(' ').Select(n => new KnownAttribute(owner, n, Classes));

    private static KnownAttribute Unread(string owner, string name, string advice) => new(owner, name, AttributeReaders.None) { Advice = advice };
}
