using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Facts;

/// <summary>The properties of an object, in a fixed order; what is absent, false or empty is left out.</summary>
public sealed record FactSet(ValueList<Fact> Items)
{
    /// <summary>The set without properties.</summary>
    public static FactSet Empty { get; } = new(ValueList<Fact>.Empty);

    /// <summary>The value of a property, or null.</summary>
    public FactValue? this[string key]
    {
        get
        {
            for (var i = 0; i < Items.Count; i++)
            {
                if (Items[i].Key == key)
                {
                    return Items[i].Value;
                }
            }

            return null;
        }
    }

    /// <summary>A set with one more property, where there is a value.</summary>
    public FactSet With(string key, FactValue? value) => value is null ? this : new([.. Items, new Fact(key, value)]);

    /// <summary>A set with a word, a name or a number more.</summary>
    public FactSet With(string key, string? text) => With(key, text is null ? null : new FactValue.Scalar(text));

    /// <summary>A set with a number more.</summary>
    public FactSet With(string key, long? number) => With(key, number?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A set with a flag more.</summary>
    public FactSet With(string key, bool flag) => With(key, flag ? new FactValue.Flag() : null);

    /// <summary>A set with a type more.</summary>
    public FactSet With(string key, SqlType? type) => With(key, type is null ? null : new FactValue.Type(type));

    /// <summary>A set with a collation more.</summary>
    public FactSet WithCollation(string key, string? sql) => With(key, sql is null ? null : new FactValue.Collation(sql));

    /// <summary>A set with an expression over a table's columns more.</summary>
    public FactSet With(string key, SqlExpression? sql, ObjectId? table) => With(key, sql is null ? null : new FactValue.Expression(sql, table));

    /// <summary>A set with a reference more.</summary>
    public FactSet With(string key, ObjectId? id) => With(key, id is null ? null : new FactValue.Reference(id));

    /// <summary>A set with references in order more.</summary>
    public FactSet WithReferences(string key, IEnumerable<ObjectId> ids) => WithList(key, ids.Select(i => new FactValue.Reference(i)));

    /// <summary>A set with columns of a table more.</summary>
    public FactSet With(string key, ValueList<string> columns, ObjectId table) => With(key, columns.Count == 0 ? null : new FactValue.Columns(columns, table));

    /// <summary>A set with words in order more.</summary>
    public FactSet WithTexts(string key, IEnumerable<string> texts) => WithList(key, texts.Select(t => new FactValue.Scalar(t)));

    /// <summary>A set with parts more.</summary>
    public FactSet WithGroups(string key, IEnumerable<FactSet> groups) => WithList(key, groups.Select(g => new FactValue.Group(g)));

    /// <summary>Whether a flag is there.</summary>
    public bool Has(string key) => this[key] is not null;

    /// <summary>A word, or null.</summary>
    public string? Text(string key) => this[key] switch
    {
        FactValue.Scalar scalar => scalar.Text,
        FactValue.Collation collation => collation.Sql,
        _ => null,
    };

    /// <summary>A number, or null.</summary>
    public long? Number(string key) => Text(key) is { } text ? long.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>A value of an enumeration, or its default.</summary>
    public T Choice<T>(string key)
        where T : struct => Text(key) is { } text && Enum.TryParse<T>(text.Replace("_", string.Empty), ignoreCase: true, out var value) ? value : default;

    /// <summary>An expression, or null.</summary>
    public SqlExpression? Expression(string key) => this[key] is { } value ? AsExpression(value) : null;

    /// <summary>A type, or null.</summary>
    public SqlType? Type(string key) => this[key] switch
    {
        FactValue.Type type => type.Sql,
        FactValue.Expression e => new SqlType(e.Sql.Text, e.Sql.Canonical),
        FactValue.Scalar s => SqlType.FromServer(s.Text),
        _ => null,
    };

    /// <summary>A reference to an object of a kind, or null.</summary>
    public ObjectId? Reference(string key, ObjectKind kind) => this[key] is { } value ? AsReference(value, kind) : null;

    /// <summary>References in order.</summary>
    public ValueList<ObjectId> References(string key, ObjectKind kind) =>
        this[key] is FactValue.List list ? list.Items.Select(i => AsReference(i, kind)).Where(i => i is not null).Select(i => i!).ToValueList() : [];

    /// <summary>Words in order; names of columns.</summary>
    public ValueList<string> Texts(string key) => this[key] switch
    {
        FactValue.Columns columns => columns.Names,
        FactValue.List list => list.Items.OfType<FactValue.Scalar>().Select(s => s.Text).ToValueList(),
        _ => ValueList<string>.Empty,
    };

    /// <summary>The properties of parts, in order.</summary>
    public IEnumerable<FactSet> Groups(string key) => this[key] is FactValue.List list ? list.Items.OfType<FactValue.Group>().Select(g => g.Facts) : [];

    /// <summary>The properties of a part, or null.</summary>
    public FactSet? Group(string key) => (this[key] as FactValue.Group)?.Facts;

    /// <summary>The error of a property that has to be there.</summary>
    public static FormatException Missing(string key) => new($"the property {key} is missing");

    /// <summary>The same set with each value replaced, also in parts.</summary>
    public FactSet Map(Func<FactValue, FactValue> change) => new(Items.Select(f => f with { Value = Map(f.Value, change) }).ToValueList());

    private static FactValue Map(FactValue value, Func<FactValue, FactValue> change) => value switch
    {
        FactValue.List list => new FactValue.List(list.Items.Select(i => Map(i, change)).ToValueList()),
        FactValue.Group group => new FactValue.Group(group.Facts.Map(change)),
        _ => change(value),
    };

    private static ObjectId? AsReference(FactValue value, ObjectKind kind) => value switch
    {
        FactValue.Reference reference => reference.Id,
        FactValue.Scalar s => ObjectId.Parse(kind, s.Text),
        _ => null,
    };

    private static SqlExpression? AsExpression(FactValue value) => value switch
    {
        FactValue.Expression e => e.Sql,
        FactValue.Scalar s => SqlExpression.FromServer(s.Text),
        _ => null,
    };

    private FactSet WithList(string key, IEnumerable<FactValue> items)
    {
        var list = items.ToValueList();
        return With(key, list.Count == 0 ? null : new FactValue.List(list));
    }
}
