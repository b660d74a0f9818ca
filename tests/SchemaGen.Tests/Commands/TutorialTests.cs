using Npgsql;
using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

[Parallelizable(ParallelScope.All)]
public sealed class TutorialTests
{
    [Test]
    public async Task The_tutorial_ends_with_the_database_that_it_began_with()
    {
        using var fixture = await ToolFixture.CreateAsync();
        Directory.Delete(Path.Combine(fixture.Folder, "migrations"));
        fixture.Environment.Remove("SCHEMAGEN_CONNECTION");
        NpgsqlConnectionStringBuilder to = new(fixture.Connection);
        (fixture.Environment["DB_USER"], fixture.Environment["DB_PASSWORD"]) = (to.Username, to.Password ?? "any");
        (fixture.Environment["DB_HOST"], fixture.Environment["DB_PORT"], fixture.Environment["DB_NAME"]) = (to.Host, $"{to.Port}", to.Database);
        fixture.Model(Cars.Tutorial);
        var empty = await fixture.DumpAsync();

        await fixture.DoAsync("init");
        var initial = await fixture.DoAsync("revision", "-m", "initial");
        Assert.That(initial.Error, Does.Contain("detected added table 'cars'\n").And.Contain("detected added index 'ix_cars_id'").And.Contain("detected added index 'ix_cars_model'"));
        Assert.That(initial.Lines.Select(Path.GetExtension), Is.EqualTo(new[] { ".sql", ".sql", ".schema" }));

        await fixture.DoAsync("upgrade", "head");
        Assert.That(await fixture.AskAsync("SELECT string_agg(indexrelid::regclass || ' ' || indisunique || ' ' || indisprimary, ', ' ORDER BY indexrelid::regclass::text) FROM pg_index WHERE indrelid = 'public.cars'::regclass"), Is.EqualTo(
            "cars_pkey true true, ix_cars_id false false, ix_cars_model true false"));
        var first = await fixture.DumpAsync();

        fixture.Model(Cars.TutorialWith("public int? Year { get; set; }"));
        var year = await fixture.DoAsync("revision", "-m", "year");
        Assert.That(year.Error, Does.Contain("detected added column 'cars.year'"));
        await fixture.DoAsync("upgrade", "head");
        Assert.That(await fixture.AskAsync("SELECT data_type FROM information_schema.columns WHERE column_name = 'year'"), Is.EqualTo("integer"));

        await fixture.DoAsync("downgrade", "-1");
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(first));
        await fixture.DoAsync("downgrade", "base");
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(empty));
    }
}
