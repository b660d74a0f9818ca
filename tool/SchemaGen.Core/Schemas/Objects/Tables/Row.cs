using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A seed row: a row of a table that the models say, known by the values of its key.</summary>
/// <param name="Id">The table, and the values of the key.</param>
/// <param name="Key">The columns of the key, in order.</param>
/// <param name="Values">The values that are said, those of the key first and then by the names of their columns.</param>
public sealed record Row(ObjectId Id, ValueList<string> Key, ValueList<RowValue> Values) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("row", ObjectScope.Table, Read) { Headline = "key", CreateVerb = "insert", DropVerb = "delete", AlterVerb = "update", IsReadFromDatabases = false };

    /// <summary>What its statements have to know of its table; nothing is known before they are planned.</summary>
    public RowColumns Columns
    {
        get => Known.Value;
        init => Known = new(value);
    }

    private Uncompared<RowColumns> Known { get; init; } = new(RowColumns.None);

    /// <inheritdoc />
    public override ObjectId? Owner => Id.TableId;

    /// <inheritdoc />
    public override bool IsWrittenInOwner => false;

    /// <summary>A row of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="key">The columns of its key, of which each has a value.</param>
    /// <param name="values">The values.</param>
    public static Row Of(ObjectId table, ValueList<string> key, IEnumerable<RowValue> values)
    {
        var ordered = values.OrderBy(v => key.ToList().IndexOf(v.Column) is >= 0 and var at ? at : int.MaxValue).ThenBy(v => v.Column, StringComparer.Ordinal).ToValueList();
        return new(IdOf(table, ordered.Take(key.Count).Select(v => v.Text ?? string.Empty)), key, ordered);
    }

    /// <summary>The id of the row with these values of its key.</summary>
    public static ObjectId IdOf(ObjectId table, IEnumerable<string> key) => new(ObjectKind, table.Schema, string.Join(",", key.Select(k => k.Replace("\\", "\\\\").Replace(",", "\\,"))), table.Name);

    /// <summary>The value of a column; null where none is said.</summary>
    public RowValue? Find(string column) => Values.FirstOrDefault(v => v.Column == column);

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty
        .With("key", Key, Id.TableId)
        .With("columns", Values.Where(v => v.Text is not null).Select(v => v.Column).ToValueList(), Id.TableId)
        .WithTexts("values", Values.Where(v => v.Text is not null).Select(v => v.Text!))
        .With("nulls", Values.Where(v => v.Text is null).Select(v => v.Column).ToValueList(), Id.TableId);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema)
    {
        yield return Id.TableId;
        foreach (var value in Values)
        {
            yield return Column.IdOf(Id.TableId, value.Column);
        }

        foreach (var referred in schema.SeedRows.ReferredBy(this))
        {
            yield return referred;
        }
    }

    /// <summary>Nothing but the end of its table takes a row away.</summary>
    public override bool Survives(Change change) => change.Id != Id.TableId || change.Action is not (ChangeAction.Drop or ChangeAction.Replace);

    /// <summary>A row that is known by another key is another row.</summary>
    public override Transition TransitionTo(SchemaObject after) => after is Row row && !row.Key.Equals(Key) ? Transition.Replace : Transition.InPlace;

    /// <inheritdoc />
    public override IEnumerable<Hazard> Hazards(Change change, Difference difference)
    {
        var table = Id.TableId.Display;
        switch (change.Action)
        {
            case ChangeAction.Create:
                yield return new(HazardKind.MayFail, $"{table} may have rows of these keys already");
                break;
            case ChangeAction.Drop:
                yield return new(HazardKind.ChangesRows, $"rows of {table} go, whatever has been written into them since");
                foreach (var key in difference.Before.SeedRows.KeysTo(Id.TableId))
                {
                    yield return key.OnDelete == ReferentialAction.Cascade
                        ? new(HazardKind.DeletesData, $"the rows of {key.Id.TableId.Display} that refer to them go along")
                        : new(HazardKind.MayFail, $"rows of {key.Id.TableId.Display} may refer to them");
                }

                break;
            default:
                var overwritten = Written(change).Select(v => v.Column).Where(c => difference.Before.Contains(Column.IdOf(Id.TableId, c))).ToList();
                if (overwritten.Count == 0)
                {
                    break;
                }

                yield return new(HazardKind.ChangesRows, $"the values of {string.Join(", ", overwritten)} in a row of {table} go, whatever has been written there since");
                break;
        }
    }

    /// <summary>The values that an update writes: those that are said anew.</summary>
    public static IEnumerable<RowValue> Written(Change change) => ((Row)change.After!).Values.Where(v => ((Row)change.Before!).Find(v.Column) != v);

    private static Row Read(ObjectId id, FactSet facts)
    {
        var values = facts.Texts("columns").Zip(facts.Texts("values"), (c, v) => new RowValue(c, v)).Concat(facts.Texts("nulls").Select(n => new RowValue(n, null)));
        return Of(id.TableId, facts.Texts("key"), values) with { Id = id };
    }
}
