using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using Index = SchemaGen.Core.Schemas.Objects.Index;

namespace SchemaGen.Tests.Properties;

/// <summary>Makes another schema of one by changes at random.</summary>
internal sealed class Mutation
{
    private readonly Random random;
    private readonly Schema origin;
    private readonly List<Rename> renames = [];
    private SchemaMaker maker;

    private Mutation(Schema schema, Random random) => (this.random, origin, maker) = (random, schema, SchemaMaker.From(schema, random));

    /// <summary>The other schema, and what has another name in it.</summary>
    internal static (Schema After, IReadOnlyList<Rename> Renames) Of(Schema schema, Random random, int size)
    {
        Mutation mutation = new(schema, random);
        mutation.RenameSome();
        for (var i = 0; i < size; i++)
        {
            mutation.Change();
            mutation.maker = SchemaMaker.From(ServerRules.Repair(mutation.maker.Schema), random);
        }

        return (mutation.maker.Schema, mutation.renames);
    }

    private Schema Schema => maker.Schema;

    // Hints name what was there at the start, so each object is renamed once, and the types of a table's columns after the table.
    private void RenameSome()
    {
        foreach (var item in Schema.Where(o => o is Table or EnumType && !ChildTableMaker.Holds(o, Schema) && random.Next(5) == 0).ToList())
        {
            var space = random.Next(3) == 0 && Schema.OfType<Namespace>().FirstOrDefault() is { } other ? other.Id.Name : item.Id.Schema;
            // Not both at once: the name in between, the old one in the new schema, may be another's.
            var name = space != item.Id.Schema && !IsTaken(space, item.Id.Name) ? item.Id.Name : Names.Pick(random, n => IsTaken(item.Id.Schema, n));
            Rename(item.Id, item.Id with { Schema = name == item.Id.Name ? space : item.Id.Schema, Name = name });
        }

        foreach (var table in origin.OfType<Table>().Where(t => !ChildTableMaker.Holds(t, origin)))
        {
            foreach (var column in origin.ColumnsOf(table.Id).Where(_ => random.Next(6) == 0))
            {
                var to = new Renamer(renames.Where(r => r.FromLabel is null)).Apply(column.Id);
                Rename(column.Id, to with { Name = Names.Pick(random, n => Schema.Contains(to with { Name = n }) || origin.Contains(column.Id with { Name = n })) });
            }
        }

        foreach (var index in origin.OfType<Index>().Where(i => !ChildTableMaker.Holds(i, origin)).Where(_ => random.Next(5) == 0).ToList())
        {
            var space = new Renamer(renames).Apply(index.Table).Schema;
            Rename(index.Id, index.Id with { Schema = space, Name = Names.Pick(random, n => IsTaken(space, n)) });
        }

        foreach (var type in Schema.OfType<EnumType>().Where(t => t.Labels.Count > 0 && random.Next(3) == 0).ToList())
        {
            var label = maker.Pick<string>(type.Labels);
            var to = "new " + label;
            var from = renames.FirstOrDefault(r => r.To == type.Id)?.From ?? type.Id;
            renames.Add(new Rename(from, type.Id) { FromLabel = label, ToLabel = to });
            Become(new Renamer(renames).Apply(origin));
        }
    }

    private void Rename(ObjectId from, ObjectId to)
    {
        renames.Add(new(from, to));
        Become(new Renamer(renames).Apply(origin));
    }

    // What was legal stays so under another name, or the renamer forgot a place where the old one stands.
    private void Become(Schema schema)
    {
        var broken = ServerRules.Illegal(schema).FirstOrDefault();
        maker = broken is null ? SchemaMaker.From(schema, random) : throw new InvalidOperationException($"a rename broke {broken} by {string.Join(", ", renames)}");
    }

    private void Change()
    {
        Action[] ways = [ChangeChildTables, ChangeChildTables, Drop, Add, Add, AlterColumn, AlterColumn, AlterEnum, AlterSequence, AlterTable, AlterPart, AlterPart, Comment, RenamePart];
        ways[random.Next(ways.Length)]();
    }

    private void ChangeChildTables() => new ChildTableMaker(maker, random).Change();

    private void Add() => maker.AddAnything();

    private void Drop() => Pick<SchemaObject>(o => maker = SchemaMaker.From(Schema.Select(x => x.Id == o.Id ? null : x), random));

    private void AlterColumn() => Pick<Column>(c =>
    {
        var other = maker.Redo(c);
        var drawn = c.Default is not null && SchemaGen.Core.Schemas.Objects.Sequence.DrawnBy(c.Default).Any();
        maker.Add(random.Next(3) switch
        {
            0 => c with { NotNull = !c.NotNull },
            1 when c.Identity is not null => c with { Identity = new(random.Next(2) == 0, maker.Options(c.Type.Text)) },
            _ => drawn ? c with { Default = null } : other,
        });
    });

    private void AlterEnum() => Pick<EnumType>(t => maker.Add(random.Next(3) switch
    {
        0 => t with { Labels = t.Labels.Concat(maker.Labels()).Distinct().ToValueList() },
        1 => t with { Labels = t.Labels.OrderBy(_ => random.Next()).Skip(random.Next(2)).ToValueList() },
        _ => t with { Labels = maker.Labels().Take(1).Concat(t.Labels).Distinct().ToValueList() },
    }));

    private void AlterSequence() => Pick<Sequence>(s =>
    {
        var type = maker.Pick("smallint", "integer", "bigint");
        maker.Add(s with { Type = type, Options = maker.Options(type) });
    });

    private void AlterTable() => Pick<Table>(t => maker.Add(random.Next(2) == 0 ? t with { Unlogged = !t.Unlogged } : t with { Parameters = random.Next(3) == 0 ? [] : maker.TableParameters() }));

    private void AlterPart() => Pick<SchemaObject>(o => maker.Add(o switch
    {
        PrimaryKey key => key with { Deferral = maker.Pick(Enum.GetValues<Deferral>()), Columns = key.Columns.Reverse().ToValueList() },
        Unique key => random.Next(2) == 0 ? key with { NullsNotDistinct = !key.NullsNotDistinct } : key with { Columns = key.Columns.Take(1).ToValueList() },
        Check check => random.Next(2) == 0 ? check with { NotValid = !check.NotValid } : check with { NoInherit = !check.NoInherit },
        ForeignKey key => random.Next(3) switch
        {
            0 => key with { NotValid = !key.NotValid },
            1 => key with { Deferral = maker.Pick(Enum.GetValues<Deferral>()) },
            _ => key with { OnUpdate = maker.Pick(Enum.GetValues<ReferentialAction>()) },
        },
        Exclusion exclusion => exclusion with { Deferral = maker.Pick(Enum.GetValues<Deferral>()) },
        Index { Method: "btree" } index => random.Next(2) == 0 ? index with { Unique = !index.Unique, NullsNotDistinct = false } : index with { Parameters = index.Parameters.Count > 0 ? [] : ["fillfactor=90"] },
        _ => o,
    }), o => o is TableConstraint or Index);

    private void Comment() => Pick<SchemaObject>(o => maker.Add(o with { Comment = random.Next(2) == 0 ? null : maker.Pick(Names.Texts) }), SchemaMaker.IsCommented);

    // Without a hint: the differ has to see by itself that a constraint or an index has another name.
    private void RenamePart() => Pick<SchemaObject>(
        o =>
        {
            var renamed = o with { Id = o.Id with { Name = Names.Pick(random, n => IsTaken(o.Id.Schema, n) || Schema.Any(x => x is TableConstraint && x.Owner == o.Owner && x.Id.Name == n)) } };
            maker = SchemaMaker.From(Schema.Select(x => x.Id == o.Id ? renamed : x), random);
        },
        o => o is TableConstraint or Index);

    private bool IsTaken(string space, string name) =>
        new[] { Schema, origin }.Any(s => s.HolderOf(UniqueName.Relation(space, name)) is not null || s.HolderOf(UniqueName.Type(space, name)) is not null);

    private void Pick<T>(Action<T> action, Func<T, bool>? fits = null)
        where T : SchemaObject
    {
        var items = Schema.OfType<T>().Where(o => !ChildTableMaker.Holds(o, Schema)).Where(fits ?? (_ => true)).ToList();
        if (items.Count > 0)
        {
            action(items[random.Next(items.Count)]);
        }
    }
}
