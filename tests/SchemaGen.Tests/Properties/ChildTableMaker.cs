using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using Index = SchemaGen.Core.Schemas.Objects.Index;

namespace SchemaGen.Tests.Properties;

/// <summary>Makes and changes tables that descend from others; all else leaves them alone, for what is legal there is another matter.</summary>
internal sealed class ChildTableMaker(SchemaMaker maker, Random random)
{
    /// <summary>Whether a table has a parent, or is one.</summary>
    internal static bool Holds(ObjectId? table, Schema schema) => table is not null
        && (schema.AsChild(table) is not null || schema.Find(table) is Table { PartitionBy: not null } || schema.OfType<ChildTable>().Any(l => l.Parents.Contains(table)));

    /// <summary>Whether an object belongs to such a table.</summary>
    internal static bool Holds(SchemaObject item, Schema schema) => Holds(item is Table ? item.Id : item.Owner, schema) || (item is ForeignKey key && Holds(key.References, schema));

    /// <summary>Adds a partitioned table with partitions.</summary>
    internal void AddPartitioned()
    {
        var parent = AddTable(t => t with { PartitionBy = new("list", [new() { Column = "k" }]) });
        maker.Add(new Column(Column.IdOf(parent, "k"), SqlType.FromServer("integer")) { NotNull = true });
        AddColumns(parent);
        if (random.Next(2) == 0)
        {
            maker.Add(new PrimaryKey(Named(PrimaryKey.ObjectKind, parent), ["k"]));
        }

        for (var i = 0; i <= random.Next(3); i++)
        {
            AddPartition(parent);
        }

        Complete();
    }

    /// <summary>Adds a table with others that inherit from it.</summary>
    internal void AddInheriting()
    {
        var parent = AddTable(t => t);
        AddColumns(parent);
        AddCheck(parent);
        for (var i = 0; i <= random.Next(2); i++)
        {
            var child = AddTable(t => t);
            maker.Add(new Inheritance(Inheritance.IdOf(child), [parent]));
            maker.Add(new Column(Column.IdOf(child, "own"), SqlType.FromServer("date")));
        }

        Complete();
    }

    /// <summary>Changes one of them.</summary>
    internal void Change()
    {
        if (maker.Schema.OfType<ChildTable>().OrderBy(_ => random.Next()).FirstOrDefault() is not { } child)
        {
            (random.Next(2) == 0 ? (Action)AddPartitioned : AddInheriting)();
            return;
        }

        var parent = child.Parents[0];
        Action[] ways = [() => Drop(child.Table), () => AddColumn(parent), () => AlterColumn(parent), () => DropColumn(parent), () => AddIndex(parent), () => AddCheck(parent), () => Alter(child), () => Override(child.Table)];
        ways[random.Next(ways.Length)]();
        Complete();
    }

    private void Alter(ChildTable child)
    {
        switch (child)
        {
            case Partition partition when random.Next(2) == 0:
                maker.Add(partition with { Bound = Bound(partition.Parent) });
                break;
            case Partition:
                Detach(child);
                break;
        }
    }

    // NO INHERIT leaves columns behind that INHERIT finds to be the table's own, which they were not: only partitions come back as they were.
    private void Detach(ChildTable child) => maker.Become(maker.Schema.Select(o => o.Id == child.Id ? null : o.Owner == child.Table ? o with { IsImplied = false, AttachedTo = null } : o));

    private void Drop(ObjectId table) => maker.Become(maker.Schema.Select(o => o.Id == table || o.Owner == table ? null : o));

    private void AddPartition(ObjectId parent)
    {
        var table = AddTable(t => t);
        maker.Add(new Partition(Partition.IdOf(table), parent, Bound(parent)));
    }

    private SqlExpression Bound(ObjectId parent) => SqlExpression.FromServer($"FOR VALUES IN ({Enumerable.Range(1, 99).First(n => !maker.Schema.OfType<Partition>().Any(p => p.Parent == parent && p.Bound.Text.Contains($"({n})", StringComparison.Ordinal)))})");

    private void AddColumns(ObjectId table)
    {
        for (var i = 0; i < random.Next(3); i++)
        {
            AddColumn(table);
        }
    }

    private void AddColumn(ObjectId table)
    {
        var name = new[] { "a", "b", "c", "d" }.FirstOrDefault(n => !maker.Schema.Contains(Column.IdOf(table, n)));
        if (name is not null)
        {
            maker.Add(Vary(new Column(Column.IdOf(table, name), SqlType.FromServer(maker.Pick("integer", "text")))));
        }
    }

    private void AlterColumn(ObjectId table) => Pick(table, c => maker.Add(random.Next(3) == 0 && c.Type.Text == "integer" ? c with { Type = SqlType.FromServer("bigint") } : Vary(c)));

    // What it had of the parent alone it has no longer; what it had besides goes with it.
    private void DropColumn(ObjectId table) => Pick(table, c => maker.Become(maker.Schema.Select(o => o is Column && o.Id.Name == c.Id.Name && (o.Id == c.Id || maker.Schema.OriginsOf(o.Id).Contains(c.Id)) ? null
        : o is Index index && index.Keys[0].Column == c.Id.Name && (index.Table == table || maker.Schema.AsChild(index.Table)?.Parents.Contains(table) == true) ? null : o)));

    private void Override(ObjectId table) => Pick(table, c =>
    {
        if (maker.Schema.AsChild(table) is Partition)
        {
            maker.Add(c with { Default = new(c.Type.Text == "text" ? "'own'::text" : "77"), IsImplied = false });
        }
    });

    private void AddIndex(ObjectId table) => Pick(table, c =>
    {
        if (!maker.Schema.OfType<Index>().Any(i => i.Table == table && i.Keys[0].Column == c.Id.Name))
        {
            maker.Add(new Index(Index.IdOf("public", maker.RelationName("public")), table, [new() { Column = c.Id.Name }]));
        }
    });

    private void AddCheck(ObjectId table)
    {
        var id = new ObjectId(Check.ObjectKind, "public", "positive", table.Name);
        if (!maker.Schema.Contains(id) && maker.Schema.Find(Column.IdOf(table, "k")) is Column)
        {
            maker.Add(new Check(id, SqlExpression.FromServer("(k > 0)")));
        }
    }

    private Column Vary(Column column) => column with
    {
        NotNull = random.Next(4) == 0,
        Default = random.Next(2) == 0 ? new(column.Type.Text == "text" ? maker.Pick("'x'::text", "'y'::text") : maker.Pick("1", "2")) : null,
        Storage = column.Type.Text == "text" && random.Next(3) == 0 ? "external" : null,
    };

    private void Pick(ObjectId table, Action<Column> action)
    {
        var columns = maker.Schema.ColumnsOf(table).Where(c => c.Id.Name is "a" or "b" or "c" or "d").ToList();
        if (columns.Count > 0)
        {
            action(maker.Pick(columns));
        }
    }

    private ObjectId AddTable(Func<Table, Table> with)
    {
        var id = Table.IdOf("public", maker.RelationName("public"));
        maker.Add(with(new(id)));
        return id;
    }

    private ObjectId Named(ObjectKind kind, ObjectId table) => new(kind, table.Schema, maker.RelationName(table.Schema), table.Name);

    private void Complete() => maker.Become(ImpliedParts.Complete(maker.Schema));
}
