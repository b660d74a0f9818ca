namespace SchemaGen.Core.Diagnostics;

/// <summary>All rules, by id.</summary>
public static class DiagnosticRules
{
    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        new(DiagnosticIds.Syntax, "The file does not parse as C#"),
        new(DiagnosticIds.UnmappedType, "The type of a property has no mapping"),
        new(DiagnosticIds.UnresolvedType, "A type cannot be found"),
        new(DiagnosticIds.DuplicateTable, "Two classes have one table"),
        new(DiagnosticIds.DuplicateColumn, "Two properties have one column"),
        new(DiagnosticIds.DuplicateName, "Two objects have one name"),
        new(DiagnosticIds.NameTooLong, "A name has more than 63 bytes"),
        new(DiagnosticIds.InvalidName, "A name is empty or cannot be one"),
        new(DiagnosticIds.NoKey, "A class has no primary key"),
        new(DiagnosticIds.UnknownProperty, "An attribute names a property that is no column"),
        new(DiagnosticIds.UnknownTable, "A foreign key refers to no table of the models"),
        new(DiagnosticIds.ColumnCount, "A foreign key has not as many columns as it refers to"),
        new(DiagnosticIds.NavigationWithoutKey, "A navigation has no foreign key property"),
        new(DiagnosticIds.DefaultDoesNotFit, "A default is no value of its column"),
        new(DiagnosticIds.IdentityType, "An identity column is not of an integer type"),
        new(DiagnosticIds.ComputedWithoutSql, "A computed column has no expression"),
        new(DiagnosticIds.ConflictingValues, "A column has two sources of values"),
        new(DiagnosticIds.NullableKey, "A property of the primary key can be null"),
        new(DiagnosticIds.SetNullOnRequired, "A foreign key sets a column to NULL that is NOT NULL"),
        new(DiagnosticIds.UnreadableArgument, "An argument of an attribute cannot be read"),
        new(DiagnosticIds.InvalidIndexKey, "A key of an index cannot be read"),
        new(DiagnosticIds.GenericTable, "A generic class is a table"),
        new(DiagnosticIds.DuplicateLabel, "Two members of an enumeration have one label"),
        new(DiagnosticIds.SequenceOptions, "A sequence cannot count as it is told"),
        new(DiagnosticIds.InvalidLength, "A length or a precision is out of range"),
        new(DiagnosticIds.StorageParameter, "A storage parameter is not name=value"),
        new(DiagnosticIds.EmptySql, "An SQL expression is empty"),
        new(DiagnosticIds.RequiredNullable, "[Required] stands on a property that can be null") { IsWarning = true },
        new(DiagnosticIds.NoEffect, "An attribute has no effect") { IsWarning = true },
        new(DiagnosticIds.WrongColumnType, "An attribute is not for the type of its column"),
        new(DiagnosticIds.UnknownNavigation, "An attribute names no navigation"),
        new(DiagnosticIds.NoColumn, "An attribute of a column stands on what is none"),
        new(DiagnosticIds.LabelsWithoutType, "An enumeration has labels and is no type"),
        new(DiagnosticIds.NoTable, "An attribute of a table stands on a class that is none"),
        new(DiagnosticIds.Contradiction, "Two attributes contradict each other"),
        new(DiagnosticIds.NotUnique, "A foreign key refers to columns that are not unique"),
        new(DiagnosticIds.PolicyExpression, "A policy has an expression that its command does not take"),
        new(DiagnosticIds.DomainType, "A domain has no type"),
        new(DiagnosticIds.UnknownDomain, "A check is of an unknown domain"),
        new(DiagnosticIds.RecursiveType, "A composite type holds itself"),
        new(DiagnosticIds.CyclicLineage, "Two tables descend from each other"),
        new(DiagnosticIds.UnknownIndex, "An attribute names an index that the table does not have"),
        new(DiagnosticIds.CollationOptions, "A collation has options that do not go together"),
        new(DiagnosticIds.SwappedNames, "Names go round"),
        new(DiagnosticIds.UnknownOldName, "An old name is that of nothing"),
        new(DiagnosticIds.NoMigration, "Something of the models has no migration"),
        new(DiagnosticIds.NotInModels, "Something of the revisions is no longer in the models"),
        new(DiagnosticIds.ChangedSinceMigration, "Something has changed since its migration"),
        new(DiagnosticIds.DeclarationChanged, "A declaration has changed since its migration"),
        new(DiagnosticIds.RevisionEdited, "A revision was edited since it was recorded") { IsWarning = true },
        new(DiagnosticIds.SeveralHeads, "The history has several heads"),
        new(DiagnosticIds.ManifestMissing, "A revision has no manifest"),
        new(DiagnosticIds.RevisionUnreadable, "A revision cannot be read"),
        new(DiagnosticIds.HistoryBroken, "The revisions do not make a history"),
        new(DiagnosticIds.PendingRevision, "A revision is not applied to the database"),
        new(DiagnosticIds.Drift, "The database is not as the revisions left it"),
        new(DiagnosticIds.BranchesConflict, "Two branches change the same member"),
        new(DiagnosticIds.SettingsUnreadable, "The configuration cannot be read"),
    ];

    private static readonly Dictionary<string, DiagnosticRule> ById = All.ToDictionary(r => r.Id, StringComparer.Ordinal);

    /// <summary>The rule of this id.</summary>
    public static DiagnosticRule Of(string id) => ById[id];
}
