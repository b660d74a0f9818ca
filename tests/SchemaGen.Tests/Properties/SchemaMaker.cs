using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using Index = SchemaGen.Core.Schemas.Objects.Index;

namespace SchemaGen.Tests.Properties;

/// <summary>Makes schemas at random, an object at a time, each of which Postgres accepts.</summary>
internal sealed class SchemaMaker(Random random)
{
    private static readonly string[] Extensions = ["citext", "btree_gist", "pg_trgm", "hstore"];

    /// <summary>The schema so far.</summary>
    internal Schema Schema { get; private set; } = Schema.Empty;

    /// <summary>A schema of about so many objects beside its tables and columns.</summary>
    internal static Schema Make(Random random, int size)
    {
        SchemaMaker maker = new(random);
        maker.Maybe(20, maker.AddExtension);
        Repeat(random.Next(2), maker.AddNamespace);
        Repeat(random.Next(3), maker.AddEnum);
        Repeat(1 + random.Next(3), maker.AddTable);
        Repeat(size, maker.AddAnything);
        return maker.Schema;
    }

    /// <summary>Goes on with a schema.</summary>
    internal static SchemaMaker From(Schema schema, Random random) => new(random) { Schema = schema };

    /// <summary>Goes on with another schema.</summary>
    internal void Become(Schema schema) => Schema = schema;

    /// <summary>Adds an object of any kind.</summary>
    internal void AddAnything()
    {
        Action[] ways =
        [
            AddColumn, AddColumn, AddColumn, AddKey, AddKey, AddCheck, AddExclusion, AddIndex, AddIndex, AddForeignKey, AddForeignKey, AddSequence, AddSerial, AddComment, AddComment,
            AddTable, AddEnum, AddNamespace, AddReplicaIdentity, AddCluster, new ChildTableMaker(this, random).AddPartitioned, new ChildTableMaker(this, random).AddInheriting,
        ];
        ways[random.Next(ways.Length)]();
    }

    internal void AddNamespace() => Add(new Namespace(Namespace.IdOf(Names.Pick(random, n => Schema.Contains(Namespace.IdOf(n)) || n is "public"))));

    internal void AddExtension()
    {
        var name = Pick(Extensions);
        Add(new Extension(Extension.IdOf(name)) { Schema = "public" });
    }

    internal void AddEnum()
    {
        var space = Space();
        var id = EnumType.IdOf(space, Names.Pick(random, n => IsTaken(UniqueName.Type(space, n))));
        Add(new EnumType(id, Labels()));
    }

    internal void AddSequence()
    {
        var space = Space();
        var type = Pick("smallint", "integer", "bigint");
        Add(new Sequence(Sequence.IdOf(space, RelationName(space)), type, Options(type)) { Unlogged = false });
    }

    internal void AddTable()
    {
        var space = Space();
        var id = Table.IdOf(space, Names.Pick(random, n => IsTaken(UniqueName.Relation(space, n)) || IsTaken(UniqueName.Type(space, n))));
        Add(new Table(id) { Unlogged = random.Next(8) == 0, Parameters = random.Next(6) == 0 ? TableParameters() : [] });
        Repeat(random.Next(5), () => AddColumnTo(id));
    }

    internal void AddColumn() => With<Table>(t => AddColumnTo(t.Id));

    /// <summary>Gives a column another type and other properties.</summary>
    internal Column Redo(Column column)
    {
        var traits = Pick(ColumnTypeTraits.In(Schema));
        var result = new Column(column.Id, SqlType.FromServer(traits.Type)) { Comment = column.Comment, NotNull = random.Next(3) == 0 };
        var others = Schema.ColumnsOf(column.Id.TableId).Where(c => c.Id != column.Id && c.Generated is null && c.Type.Text == traits.Type).SelectMany(traits.GeneratedOf).ToList();
        result = result with
        {
            Storage = traits.Type == "text" && random.Next(3) == 0 ? Pick("external", "main", "plain") : null,
            Statistics = random.Next(6) == 0 ? Pick(0, 200) : null,
            Options = random.Next(9) == 0 ? ["n_distinct=-0.5"] : [],
        };
        return random.Next(10) switch
        {
            < 4 when others.Count > 0 => result with { Generated = new(new(Pick(others)), Virtual: false) },
            < 4 when traits.Counts => result with { NotNull = true, Identity = new(random.Next(2) == 0, Options(traits.Type)) },
            < 5 when traits.Defaults.Length > 0 => result with { Default = new(Pick(traits.Defaults)) },
            5 when traits.Collatable => result with { Collation = Pick("pg_catalog.\"C\"", "pg_catalog.\"POSIX\"") },
            _ => result,
        };
    }

    internal void AddKey() => With<Table>(t =>
    {
        var columns = Some(t, c => ColumnTypeTraits.Of(c.Type, Schema) is { Ordered: true });
        if (columns.Count == 0)
        {
            return;
        }

        var names = columns.Select(c => c.Id.Name).ToValueList();
        var include = random.Next(4) == 0 ? Some(t, c => !names.Contains(c.Id.Name)).Select(c => c.Id.Name).Take(1).ToValueList() : [];
        if (random.Next(2) == 0 && !IsTaken(new("primary key", t.Id.Schema, string.Empty, t.Id.Name)))
        {
            foreach (var column in columns)
            {
                Add(column with { NotNull = true });
            }

            Add(new PrimaryKey(PartId(PrimaryKey.ObjectKind, t), names) { Include = include, Deferral = Deferral(), Parameters = Fill() });
        }
        else
        {
            Add(new Unique(PartId(Unique.ObjectKind, t), names) { Include = include, Deferral = Deferral(), NullsNotDistinct = random.Next(4) == 0, Parameters = Fill() });
        }
    });

    internal void AddCheck() => With<Table>(t =>
    {
        var texts = Schema.ColumnsOf(t.Id).SelectMany(c => ColumnTypeTraits.Of(c.Type, Schema)!.ChecksOf(c)).ToList();
        if (texts.Count > 0)
        {
            Add(new Check(PartId(Check.ObjectKind, t), new(Pick(texts))) { NoInherit = random.Next(6) == 0, NotValid = random.Next(5) == 0 });
        }
    });

    internal void AddExclusion() => With<Table>(t =>
    {
        var ranged = Some(t, c => ColumnTypeTraits.Of(c.Type, Schema) is { Ranged: true }).Take(1).ToList();
        var plain = Some(t, c => ColumnTypeTraits.Of(c.Type, Schema) is { Ordered: true }).Take(2).ToList();
        var gist = ranged.Count > 0;
        var withGist = plain.Where(c => Schema.Contains(Extension.IdOf("btree_gist")) && c.Type.Text is "integer" or "text" or "date").Take(1);
        var keys = gist ? ranged.Select(c => Key(c, "&&")).Concat(Schema.Contains(Extension.IdOf("btree_gist")) ? withGist.Select(c => Key(c, "=")) : []) : plain.Select(c => Key(c, "="));
        if (keys.Any())
        {
            Add(new Exclusion(PartId(Exclusion.ObjectKind, t), gist ? "gist" : "btree", keys.ToValueList()) { Deferral = Deferral(), Where = Predicate(t), Parameters = Fill() });
        }
    });

    internal void AddForeignKey() => With<Table>(t =>
    {
        var keys = Schema.Where(o => o is PrimaryKey { Deferral: Core.Schemas.Objects.Deferral.None } or Unique { Deferral: Core.Schemas.Objects.Deferral.None } && ServerRules.CanRefer(t, o.Id.TableId, Schema) && !ChildTableMaker.Holds(o, Schema)).ToList();
        if (keys.Count == 0)
        {
            return;
        }

        var key = Pick(keys);
        var referenced = key is PrimaryKey p ? p.Columns : ((Unique)key).Columns;
        var columns = referenced.Select(r => Match(t, Schema.Find(Column.IdOf(key.Id.TableId, r)) as Column)).ToList();
        if (columns.All(c => c is not null) && columns.Distinct().Count() == columns.Count)
        {
            Add(Actions(new ForeignKey(PartId(ForeignKey.ObjectKind, t), columns.Select(c => c!.Id.Name).ToValueList(), key.Id.TableId, referenced)));
        }
    });

    internal void AddIndex() => With<Table>(t =>
    {
        var ways = Schema.ColumnsOf(t.Id).SelectMany(c => IndexMaker.Ways(c, Schema)).ToList();
        if (ways.Count > 0)
        {
            Add(new IndexMaker(random).Make(Index.IdOf(t.Id.Schema, RelationName(t.Id.Schema)), t.Id, ways) with { Where = Predicate(t) });
        }
    });

    internal void AddSerial() => With<Table>(t =>
    {
        var columns = Schema.ColumnsOf(t.Id).Where(c => ColumnTypeTraits.Of(c.Type, Schema) is { Counts: true } && c is { Identity: null, Generated: null, Default: null }).ToList();
        if (columns.Count > 0)
        {
            var column = Pick(columns);
            var id = Sequence.IdOf(t.Id.Schema, RelationName(t.Id.Schema));
            Add(new Sequence(id, column.Type.Text, Options(column.Type.Text)) { Unlogged = false });
            Add(column with { Default = new($"nextval({SqlLiteral.Quote(id.Path)}::regclass)") });
            if (random.Next(3) > 0)
            {
                Add(new SequenceOwner(id with { Kind = SequenceOwner.ObjectKind }, column.Id));
            }
        }
    });

    internal void AddReplicaIdentity() => With<Table>(t => Add(new ReplicaIdentity(t.Id with { Kind = ReplicaIdentity.ObjectKind }, random.Next(2) == 0 ? KeyOf(t) : null) { Full = random.Next(2) == 0 } is var made && made.Index is null ? made : made with { Full = false }));

    internal void AddCluster() => With<Table>(t =>
    {
        if (KeyOf(t) is { } key)
        {
            Add(new Cluster(t.Id with { Kind = Cluster.ObjectKind }, key));
        }
    });

    internal void AddComment()
    {
        var items = Schema.Where(o => IsCommented(o) && !ChildTableMaker.Holds(o, Schema)).ToList();
        if (items.Count > 0)
        {
            Add(Pick(items) with { Comment = Pick(Names.Texts) });
        }
    }

    /// <summary>Whether Postgres keeps a comment of it.</summary>
    internal static bool IsCommented(SchemaObject item) => item is not SequenceOwner and not Extension and not ChildTable and not ReplicaIdentity and not Cluster;

    internal void Add(SchemaObject item) => Schema = new([.. Schema, item]);

    internal ValueList<string> Labels() => Names.Texts.Where(l => System.Text.Encoding.UTF8.GetByteCount(l) < 64).OrderBy(_ => random.Next()).Take(random.Next(5)).ToValueList();

    internal SequenceOptions Options(string type)
    {
        var usual = SequenceOptions.Default(type, Pick(1, 1, 2, 5));
        return random.Next(2) == 0 ? usual : usual with { Start = Pick(1, 5, 20), Minimum = Pick(1, -10), Maximum = Pick(30000, usual.Maximum), Cache = Pick(1, 10), Cycle = random.Next(2) == 0 };
    }

    internal ValueList<string> TableParameters() => [.. Pick<string[]>(["fillfactor=70"], ["autovacuum_enabled=false", "fillfactor=50"], ["autovacuum_vacuum_scale_factor=0.5"])];

    internal T Pick<T>(params IEnumerable<T> items) => items.ToList() is var list ? list[random.Next(list.Count)] : default!;

    private void AddColumnTo(ObjectId table) => Add(Redo(new(Column.IdOf(table, Names.Pick(random, n => Schema.Contains(Column.IdOf(table, n)))), SqlType.FromServer("integer"))));

    private ForeignKey Actions(ForeignKey key)
    {
        var setsNull = random.Next(4) == 0;
        return key with
        {
            OnDelete = setsNull ? ReferentialAction.SetNull : Pick(Enum.GetValues<ReferentialAction>()),
            OnDeleteColumns = setsNull && random.Next(2) == 0 ? [key.Columns[0]] : [],
            OnUpdate = Pick(Enum.GetValues<ReferentialAction>()),
            MatchFull = random.Next(4) == 0,
            Deferral = Deferral(),
            NotValid = random.Next(5) == 0,
        };
    }

    private Column? Match(Table table, Column? referenced) => referenced is null
        ? null
        : Schema.ColumnsOf(table.Id).Where(c => c.Generated is null && c.Type == referenced.Type && c.Collation == referenced.Collation).OrderBy(_ => random.Next()).FirstOrDefault();

    private List<Column> Some(Table table, Func<Column, bool> fits) => [.. Schema.ColumnsOf(table.Id).Where(fits).OrderBy(_ => random.Next()).Take(1 + random.Next(2))];

    private SqlExpression? Predicate(Table table) => random.Next(4) == 0
        && Schema.ColumnsOf(table.Id).SelectMany(c => ColumnTypeTraits.Of(c.Type, Schema)!.ChecksOf(c)).ToList() is { Count: > 0 } texts ? new(Pick(texts)) : null;

    private Deferral Deferral() => random.Next(3) == 0 ? Pick(Enum.GetValues<Deferral>()) : default;

    private ValueList<string> Fill() => random.Next(6) == 0 ? ["fillfactor=80"] : [];

    private static IndexKey Key(Column column, string with) => new() { Column = column.Id.Name, Operator = with };

    private string Space() => Schema.OfType<Namespace>().Select(n => n.Id.Name).Prepend("public").Prepend("public").ToList() is var all ? Pick(all) : "public";

    private ObjectId? KeyOf(Table table) => Schema.Of(table.Id).FirstOrDefault(o => o is PrimaryKey { Deferral: Core.Schemas.Objects.Deferral.None })?.Id;

    internal string RelationName(string space) => Names.Pick(random, n => IsTaken(UniqueName.Relation(space, n)) || IsTaken(UniqueName.Type(space, n)));

    private ObjectId PartId(ObjectKind kind, Table table) => new(kind, table.Id.Schema, Names.Pick(random, n => IsTaken(UniqueName.Relation(table.Id.Schema, n)) || IsTaken(new("constraint", table.Id.Schema, n, table.Id.Name))), table.Id.Name);

    private bool IsTaken(UniqueName uniqueName) => Schema.HolderOf(uniqueName) is not null;

    private void With<T>(Action<T> action)
        where T : SchemaObject
    {
        var items = Schema.OfType<T>().Where(o => !ChildTableMaker.Holds(o, Schema)).ToList();
        if (items.Count > 0)
        {
            action(Pick(items));
        }
    }

    private void Maybe(int percent, Action action)
    {
        if (random.Next(100) < percent)
        {
            action();
        }
    }

    private static void Repeat(int times, Action action)
    {
        for (var i = 0; i < times; i++)
        {
            action();
        }
    }
}
