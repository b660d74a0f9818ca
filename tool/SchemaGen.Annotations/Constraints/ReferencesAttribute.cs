namespace SchemaGen;

/// <summary>A foreign key; on a property it is that of its column.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class ReferencesAttribute : Attribute
{
    /// <summary>Refers to the table of a class, to its primary key where no properties are named.</summary>
    public ReferencesAttribute(Type type, params string[] properties) => (Type, Properties) = (type, properties);

    /// <summary>Refers to a table by its name, to its primary key where no columns are named.</summary>
    public ReferencesAttribute(string table, params string[] properties) => (Table, Properties) = (table, properties);

    /// <summary>The class that is referred to.</summary>
    public Type? Type { get; }

    /// <summary>The properties or columns that are referred to; the primary key by default.</summary>
    public string[] Properties { get; }

    /// <summary>The table that is referred to: <c>people</c> or <c>hr.people</c>.</summary>
    public string? Table { get; }

    /// <summary>On a class: its own properties, in the order of those that are referred to.</summary>
    public string[] Columns { get; set; } = [];

    /// <summary>The name; by default that of Postgres's own conventions.</summary>
    public string? Name { get; set; }

    /// <summary>What happens when the row that is referred to goes.</summary>
    public ForeignKeyAction OnDelete { get; set; }

    /// <summary>What happens when the key that is referred to changes.</summary>
    public ForeignKeyAction OnUpdate { get; set; }

    /// <summary>The properties that ON DELETE SET NULL or SET DEFAULT sets (PostgreSQL 15); all by default.</summary>
    public string[] OnDeleteColumns { get; set; } = [];

    /// <summary>Whether ON DELETE SET NULL may stand on a column that is NOT NULL, which makes each such deletion fail.</summary>
    public bool AllowRequired { get; set; }

    /// <summary>Whether MATCH FULL.</summary>
    public bool MatchFull { get; set; }

    /// <summary>Whether the last property is a range that rows of the other table have to cover (PostgreSQL 18).</summary>
    public bool Period { get; set; }

    /// <summary>Whether no row is ever checked (PostgreSQL 18).</summary>
    public bool NotEnforced { get; set; }

    /// <summary>Whether existing rows are left unchecked.</summary>
    public bool NotValid { get; set; }

    /// <summary>Whether DEFERRABLE.</summary>
    public bool Deferrable { get; set; }

    /// <summary>Whether DEFERRABLE INITIALLY DEFERRED.</summary>
    public bool InitiallyDeferred { get; set; }

    /// <summary>The text of COMMENT ON.</summary>
    public string? Comment { get; set; }
}
