using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diffing;

/// <summary>Gives objects their new names, in themselves and wherever others mention them, as Postgres does by itself.</summary>
public sealed class Renamer
{
    private readonly Dictionary<ObjectId, ObjectId> names = [];
    private readonly ILookup<ObjectId, Rename> labels;

    /// <summary>Makes a renamer; tables stand before their columns in the list.</summary>
    public Renamer(IEnumerable<Rename> renames)
    {
        var list = renames.ToList();
        labels = list.Where(r => r.FromLabel is not null).ToLookup(r => r.To);
        foreach (var rename in list.Where(r => r.FromLabel is null))
        {
            names[Apply(rename.From)] = rename.To;
            if (rename.From.Kind == Sequence.ObjectKind)
            {
                names[rename.From with { Kind = SequenceOwner.ObjectKind }] = rename.To with { Kind = SequenceOwner.ObjectKind };
            }

            foreach (var kind in ObjectKinds.All.Where(k => k.IsNamedAsTable && rename.From.Kind == Table.ObjectKind))
            {
                names[rename.From with { Kind = kind }] = rename.To with { Kind = kind };
            }
        }
    }

    /// <summary>The schema under the new names.</summary>
    public Schema Apply(Schema schema)
    {
        if (names.Count == 0 && labels.Count == 0)
        {
            return schema;
        }

        MoveAlong(schema);
        RenameInherited(schema);
        SqlRenamer sql = new(names, labels, Apply);
        foreach (var item in schema.Where(o => o.Id.Signature.Length > 0 && sql.ApplyToSignature(o.Id.Signature) != o.Id.Signature).ToList())
        {
            names[item.Id] = item.Id with { Signature = sql.ApplyToSignature(item.Id.Signature) };
        }

        return schema.Select(o => Apply(o, sql));
    }

    /// <summary>The id under the new names.</summary>
    public ObjectId Apply(ObjectId id)
    {
        if (id.Kind.Scope == ObjectScope.Table && names.TryGetValue(id.TableId, out var table))
        {
            id = id with { Schema = table.Schema, Table = table.Name };
        }

        return names.TryGetValue(id, out var renamed) ? renamed : id;
    }

    // SET SCHEMA takes along the indexes of a table and the sequences that its columns own; a multirange type is renamed with its range type where its name is made of it.
    private void MoveAlong(Schema schema)
    {
        foreach (var item in schema)
        {
            switch (item)
            {
                case Schemas.Objects.Index index:
                    Move(index.Id, index.Table);
                    break;
                case RangeType { Multirange: null } range when names.TryGetValue(range.Id, out var renamed):
                    names[range.MultirangeId] = RangeType.IdOf(renamed.Schema, RangeType.MultirangeName(renamed.Name));
                    break;
                case SequenceOwner owner:
                    Move(owner.Id, owner.Column.TableId);
                    Move(owner.Id with { Kind = Sequence.ObjectKind }, owner.Column.TableId);
                    break;
            }
        }
    }

    // RENAME COLUMN renames the column of every child.
    private void RenameInherited(Schema schema)
    {
        foreach (var column in schema.HasChildTables ? schema.OfType<Column>() : [])
        {
            if (!names.ContainsKey(column.Id) && schema.OriginsOf(column.Id).Select(o => Apply(o).Name).FirstOrDefault(n => n != column.Id.Name) is { } name)
            {
                names[Apply(column.Id)] = Apply(column.Id) with { Name = name };
            }
        }
    }

    private void Move(ObjectId id, ObjectId table)
    {
        var known = names.TryGetValue(id, out var own) ? own : id;
        if (names.TryGetValue(table, out var moved) && moved.Schema != table.Schema && known.Schema == table.Schema)
        {
            var place = known with { Schema = moved.Schema };
            names[id] = names.TryGetValue(place, out var renamed) ? renamed : place;
        }
    }

    private SchemaObject Apply(SchemaObject item, SqlRenamer sql)
    {
        var id = Apply(item.Id);
        var facts = item.ToFacts().Map(v => Apply(v, id, sql));
        return WithOldSequence(item.Id, Granted(item, id.Kind.FromFacts(id, facts))).WithNotesOf(item);
    }

    // Privileges on columns hold for the columns, whatever these are called.
    private SchemaObject Granted(SchemaObject old, SchemaObject item) => old is Grant { On: var table } && item is Grant grant
        ? grant with { Granted = grant.Granted.Select(g => Granted(g, table)).OrderBy(g => g, StringComparer.Ordinal).ToValueList() }
        : item;

    private string Granted(string privilege, ObjectId table) => privilege.IndexOf('(') is var open and > 0
        ? privilege.Substring(0, open) + SqlLexer.Rename(privilege.Substring(open), n => Apply(Column.IdOf(table, n)).Name is var name && name != n ? name : null)
        : privilege;

    // The sequence of an identity column keeps its name whatever its column is called.
    private static SchemaObject WithOldSequence(ObjectId old, SchemaObject item)
    {
        if (item is not Column { Identity: { } identity } column || old == item.Id)
        {
            return item;
        }

        var name = identity.Sequence ?? Identity.UsualSequence(old.Table, old.Name);
        return column with { Identity = identity with { Sequence = name == Identity.UsualSequence(item.Id.Table, item.Id.Name) ? null : name } };
    }

    private FactValue Apply(FactValue value, ObjectId owner, SqlRenamer sql) => value switch
    {
        FactValue.Reference reference => new FactValue.Reference(Apply(reference.Id)),
        FactValue.Columns columns => new FactValue.Columns(columns.Names.Select(n => Apply(Column.IdOf(columns.Table, n)).Name).ToValueList(), Apply(columns.Table)),
        FactValue.Collation collation => new FactValue.Collation(sql.ApplyToCollation(collation.Sql)),
        FactValue.Type type => new FactValue.Type(sql.Apply(type.Sql)),
        FactValue.Expression e => new FactValue.Expression(new(sql.Apply(e.Sql.Text, e.Table), e.Sql.Canonical is { } text ? sql.Apply(text, e.Table) : null), e.Table),
        FactValue.Scalar scalar when owner.Kind == EnumType.ObjectKind => new FactValue.Scalar(labels[owner].FirstOrDefault(r => r.FromLabel == scalar.Text)?.ToLabel ?? scalar.Text),
        _ => value,
    };
}
