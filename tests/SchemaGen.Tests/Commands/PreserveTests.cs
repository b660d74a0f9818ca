using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>What <c>--preserve</c> drops comes back with the way down, until <c>purge</c> removes it.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class PreserveTests
{
    private const string Full = """
        [PgEnum] public enum Fuel { Petrol, Diesel }

        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            public required string Make { get; set; }
            public string? Colour { get; set; }
            public Fuel Fuel { get; set; }
            [DefaultSql("'b'")] public string? Grade { get; set; }
        }

        [Table("owners"), PgIndex(nameof(Name))]
        public class Owner
        {
            [Column(TypeName = "serial")] public int Id { get; set; }
            [ForeignKey("Boss")] public int? BossId { get; set; }
            public required string Name { get; set; }
            public Fuel? Fuel { get; set; }
            [Computed("length(name)")] public int Length { get; set; }
            public Owner? Boss { get; set; }
        }
        """;

    private const string Less = "[Table(\"cars\")] public class Car { public int Id { get; set; } }\n";

    private const string Rows =
        "SELECT (SELECT jsonb_agg(to_jsonb(c) ORDER BY id) FROM cars c), (SELECT jsonb_agg(to_jsonb(o) ORDER BY id) FROM owners o)";

    [Test]
    public async Task The_way_back_has_rows_and_values_again()
    {
        using var fixture = await FilledAsync();
        var rows = await fixture.AskAsync(Rows);
        Assert.That((await fixture.DoAsync("revision", "-m", "less", "--preserve")).Error, Does.Not.Contain("deletes data"));
        var lint = await fixture.RunAsync("lint");
        Assert.That(lint.Output, Does.Contain("SG3340: ").And.Contain("SG3341: ").And.Not.Contain("SG3301"));
        for (var i = 0; i < 2; i++)
        {
            await fixture.DoAsync("upgrade");
            await fixture.DoAsync("check");
            Assert.That((await fixture.DoAsync("revision", "-m", "none")).Error, Does.StartWith("nothing to do"));
            await fixture.DoAsync("downgrade", "-1");
            Assert.That(await fixture.AskAsync(Rows), Is.EqualTo(rows));
        }

        // RESTRICT: nothing is left in it.
        await fixture.ExecuteAsync("DROP SCHEMA schemagen_trash");
        Assert.That((await fixture.DoAsync("verify", "--trace")).Error, Does.Not.Contain("no HAZARD"));
        await fixture.ExecuteAsync("INSERT INTO owners (name) VALUES ('next')");
        Assert.That(await fixture.AskAsync("SELECT id FROM owners WHERE name = 'next'"), Is.EqualTo("8"));
    }

    [Test]
    public async Task Rows_that_came_later_get_what_a_column_without_values_gets()
    {
        using var fixture = await FilledAsync();
        await fixture.DoAsync("revision", "-m", "less", "--preserve");
        await fixture.DoAsync("upgrade");
        await fixture.ExecuteAsync("INSERT INTO cars (id) VALUES (9); DELETE FROM cars WHERE id = 1");
        await fixture.DoAsync("downgrade", "-1");
        const string cars = "SELECT string_agg(concat_ws(',', id, make, colour, grade), ';' ORDER BY id) FROM cars";
        Assert.That(await fixture.AskAsync(cars), Is.EqualTo("2,y;9,,b"));
    }

    [Test]
    public async Task One_column_can_be_dropped_again_and_by_a_role_that_makes_no_schemas()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        var role = $"keeper_{Guid.NewGuid():N}";
        await fixture.ExecuteAsync($"""
            CREATE ROLE {role};
            CREATE SCHEMA schemagen_trash;
            GRANT USAGE, CREATE ON SCHEMA schemagen_trash TO {role};
            ALTER TABLE cars OWNER TO {role};
            GRANT CREATE ON SCHEMA public TO {role};
            GRANT USAGE ON SCHEMA schemagen TO {role};
            GRANT ALL ON ALL TABLES IN SCHEMA schemagen TO {role};
            INSERT INTO cars (id, colour) VALUES (1, 'red');
            """);
        try
        {
            var less = Cars.Plain.Replace("    public string? Colour { get; set; }\n", string.Empty, StringComparison.Ordinal);
            foreach (var (model, name) in new[] { (less, "less"), (Cars.Plain, "again"), (less, "less again") })
            {
                fixture.Model(model);
                fixture.Clock.Advance();
                await fixture.DoAsync("revision", "-m", name, "--preserve");
                await fixture.DoAsync("upgrade", "--role", role);
                await fixture.ExecuteAsync(name == "again" ? "UPDATE cars SET colour = 'blue'" : "SELECT 1");
            }

            await fixture.DoAsync("downgrade", "-1", "--role", role);
            Assert.That(await fixture.AskAsync("SELECT colour FROM cars"), Is.EqualTo("blue"));
            await fixture.DoAsync("downgrade", "-2", "--role", role, "--yes");
            Assert.That(await fixture.AskAsync("SELECT colour FROM cars"), Is.EqualTo("red"));
        }
        finally
        {
            await fixture.ExecuteAsync($"DROP OWNED BY {role} CASCADE; DROP ROLE {role}");
        }
    }

    [Test]
    public async Task Purge_removes_it_by_age_and_the_way_back_says_so()
    {
        using var fixture = await FilledAsync();
        await fixture.DoAsync("revision", "-m", "less", "--preserve", "--rev-id", "less");
        Assert.That((await fixture.DoAsync("purge")).Error, Does.Contain("nothing is kept in schemagen_trash"));
        await fixture.DoAsync("upgrade");
        var list = (await fixture.DoAsync("purge")).Error;
        Assert.That(list, Does.Contain("cars.make    kept for 0 days, ").And.Contain("\n  owners    kept for 0 days, "));
        Assert.That((await fixture.DoAsync("purge", "--older-than", "1d")).Error, Does.Contain("is older than 1d"));
        Assert.That((await fixture.RunAsync("purge", "--older-than", "30 days")).Error, Does.Contain("--older-than is '30 days' and has"));
        Assert.That((await fixture.RunAsync("purge", "--older-than", "")).Code, Is.EqualTo(2));
        Assert.That((await fixture.RunAsync("purge", "--yes")).Code, Is.EqualTo(2));
        var sql = (await fixture.DoAsync("purge", "--older-than", "0d", "--sql")).Output;
        Assert.That(sql, Does.StartWith("DROP TABLE\n    schemagen_trash.less_1_").And.EndWith("_owners;\n"));
        var refused = await fixture.RunAsync("purge", "--older-than", "0d");
        Assert.That(refused.Code, Is.EqualTo(2));
        Assert.That(refused.Error, Does.Contain("nothing is removed, because purge deletes for good\n"));
        fixture.Answers = "n\n";
        Assert.That((await fixture.RunAsync("purge", "--older-than", "0d")).Code, Is.EqualTo(2));
        Assert.That((await fixture.DoAsync("purge")).Error, Is.EqualTo(list));
        fixture.Answers = "y\n";
        await fixture.DoAsync("purge", "--older-than", "0d");
        fixture.Answers = null;
        var back = await fixture.DoAsync("downgrade", "-1");
        Assert.That(back.Output + back.Error, Does.Contain("what owners held is not there any more, and it comes back without"));
        Assert.That(await fixture.AskAsync("SELECT count(*), count(colour), count(make) FROM cars"), Is.EqualTo("2|0|2"));
        await fixture.DoAsync("upgrade");
        Assert.That((await fixture.DoAsync("purge", "--older-than", "0h", "--yes")).Error, Does.Contain("removed:"));
    }

    [TestCase("[NoKey, Table(\"t\")]", "t.b: its table has no primary key that stays")]
    [TestCase("[Table(\"t\"), PartitionBy(PartitionStrategy.Range, nameof(Id))]", "t.b: its table is partitioned")]
    [TestCase("[Table(\"t\"), RowSecurity(Forced = true)]", "t.b: row security hides rows")]
    public async Task What_cannot_be_kept_is_refused_and_can_be_let_go(string attributes, string reason)
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(attributes + " public class T { public int Id { get; set; } public int B { get; set; } }\n");
        await fixture.DoAsync("revision", "-m", "first");
        fixture.Model(attributes + " public class T { public int Id { get; set; } }\n");
        var files = fixture.Listing();
        fixture.Write("schemagen.json", """{ "preserve": "always" }""");
        var answer = await fixture.RunAsync("revision", "-m", "less", "--offline");
        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain($"because --preserve cannot keep\n  {reason}"));
        File.Delete(Path.Combine(fixture.Folder, "schemagen.json"));
        Assert.That(fixture.Listing(), Is.EqualTo(files));
        await fixture.DoAsync("revision", "-m", "less", "--offline", "--preserve", "--drop", "t.b");
    }

    [Test]
    public async Task A_copy_of_another_table_is_none_of_what_is_dropped()
    {
        using var fixture = await FilledAsync();
        await fixture.DoAsync("revision", "-m", "less", "--preserve");
        var file = Path.GetRelativePath(fixture.Folder, Directory.EnumerateFiles(Path.Combine(fixture.Folder, "migrations"), "*_less.up.sql").Single());
        fixture.Edit(file, "LOCK TABLE public.owners IN", "LOCK TABLE public.cars IN");
        await fixture.DoAsync("record");
        var answer = await fixture.RunAsync("upgrade");
        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain("all rows of public.owners").And.Not.Contain("cars."));
    }

    private static async Task<ToolFixture> FilledAsync()
    {
        var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Full);
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade");
        await fixture.ExecuteAsync("""
            INSERT INTO cars (id, make, colour, fuel, grade) VALUES (1, 'x', 'red', 'diesel', NULL), (2, 'y', NULL, 'petrol', NULL);
            INSERT INTO owners (id, boss_id, name, fuel) VALUES (3, 7, 'a', 'diesel'), (7, NULL, 'b', NULL);
            """);
        fixture.Model(Less);
        return fixture;
    }
}
