using Npgsql;
using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

[Parallelizable(ParallelScope.All)]
public sealed class TutorialTests
{
    [Test]
    public async Task The_tutorial_ends_with_the_database_that_it_began_with()
    {
        using var bench = await Workbench.CreateAsync();
        Directory.Delete(Path.Combine(bench.Folder, "migrations"));
        bench.Environment.Remove("SCHEMAGEN_CONNECTION");
        NpgsqlConnectionStringBuilder to = new(bench.Connection);
        (bench.Environment["DB_USER"], bench.Environment["DB_PASSWORD"]) = (to.Username, to.Password ?? "any");
        (bench.Environment["DB_HOST"], bench.Environment["DB_PORT"], bench.Environment["DB_NAME"]) = (to.Host, $"{to.Port}", to.Database);
        bench.Model(Cars.Tutorial);
        var empty = await bench.DumpAsync();

        await bench.DoAsync("init");
        var initial = await bench.DoAsync("revision", "-m", "initial");
        Assert.That(initial.Error, Does.Contain("detected added table 'cars'\n").And.Contain("detected added index 'ix_cars_id'").And.Contain("detected added index 'ix_cars_model'"));
        Assert.That(initial.Lines.Select(Path.GetExtension), Is.EqualTo(new[] { ".sql", ".sql", ".schema" }));

        await bench.DoAsync("upgrade", "head");
        Assert.That(await bench.AskAsync("SELECT string_agg(indexrelid::regclass || ' ' || indisunique || ' ' || indisprimary, ', ' ORDER BY indexrelid::regclass::text) FROM pg_index WHERE indrelid = 'public.cars'::regclass"), Is.EqualTo(
            "cars_pkey true true, ix_cars_id false false, ix_cars_model true false"));
        var first = await bench.DumpAsync();

        bench.Model(Cars.TutorialWith("public int? Year { get; set; }"));
        var year = await bench.DoAsync("revision", "-m", "year");
        Assert.That(year.Error, Does.Contain("detected added column 'cars.year'"));
        await bench.DoAsync("upgrade", "head");
        Assert.That(await bench.AskAsync("SELECT data_type FROM information_schema.columns WHERE column_name = 'year'"), Is.EqualTo("integer"));

        await bench.DoAsync("downgrade", "-1");
        Assert.That(await bench.DumpAsync(), Is.EqualTo(first));
        await bench.DoAsync("downgrade", "base");
        Assert.That(await bench.DumpAsync(), Is.EqualTo(empty));
    }
}
