using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

[Parallelizable(ParallelScope.All)]
public sealed class ConversionTests
{
    [Test]
    public async Task Values_that_can_never_be_converted_are_refused_at_the_line_of_the_property_and_nothing_is_written()
    {
        using var fixture = await StartAsync("public Guid Owner { get; set; } public string[] Tags { get; set; } = [];");
        var files = Files(fixture);
        fixture.Model(Model("\n    public long Owner { get; set; }\n    public int Tags { get; set; }"));
        var answer = await fixture.RunAsync("revision", "-m", "types");
        Assert.That((answer.Code, answer.Output), Is.EqualTo((2, string.Empty)));
        Assert.That(answer.Error, Does.Contain("Models.cs(5").And.Contain("SG1110").And.Contain("uuid becomes bigint").And.Contain("[ConvertUsing(\"sql\")]").And.Contain("--using cars.owner=")
            .And.Contain("text[] becomes integer"));
        Assert.That(Files(fixture), Is.EqualTo(files));
    }

    [Test]
    public async Task A_way_back_that_can_never_convert_is_refused_too()
    {
        using var fixture = await StartAsync("public Guid Owner { get; set; }");
        fixture.Model(Model("[ConvertUsing(\"0\")] public long Owner { get; set; }"));
        var answer = await fixture.RunAsync("revision", "-m", "types");
        Assert.That((answer.Code, answer.Error), Is.EqualTo((2, answer.Error)));
        Assert.That(answer.Error, Does.Contain("bigint becomes uuid on the way back").And.Contain("--using-down cars.owner="));
    }

    [Test]
    public async Task A_type_that_makes_way_for_its_successor_is_told_by_its_name()
    {
        using var fixture = await StartAsync("public State State { get; set; }", "[PgEnum] public enum State { New, Done, Gone }");
        const string Fewer = "[PgEnum] public enum State { Done, New }";
        fixture.Model(Model("public State[] State { get; set; } = [];", Fewer));
        var answer = await fixture.RunAsync("revision", "-m", "types", "--allow-data-loss");
        Assert.That(answer.Error, Does.Contain("SG1110: public.state becomes public.state[]: no value"));
        fixture.Model(Model("[ConvertUsing(\"ARRAY[state::text]::public.state[]\")] public State[] State { get; set; } = [];", Fewer));
        answer = await fixture.RunAsync("revision", "-m", "types", "--allow-data-loss");
        Assert.That(answer.Error, Does.Contain("SG1110: public.state[] becomes public.state on the way back"));
    }

    [Test]
    public async Task What_the_command_line_says_goes_before_all()
    {
        using var fixture = await StartAsync("public Guid Owner { get; set; }");
        await fixture.ExecuteAsync("INSERT INTO cars (owner) VALUES ('00000000-0000-0000-0000-00000000002a')");
        fixture.Model(Model("[ConvertUsing(\"0\")] public long Owner { get; set; }"));
        await fixture.DoAsync("revision", "-m", "types", "--using", "cars.owner=('x' || right(owner::text, 8))::bit(32)::bigint", "--using-down", "cars.owner=lpad(to_hex(owner), 32, '0')::uuid");
        await fixture.DoAsync("upgrade", "head", "--yes");
        Assert.That(await fixture.AskAsync("SELECT owner FROM cars"), Does.Contain("42"));
        await fixture.DoAsync("downgrade", "-1", "--yes");
        Assert.That(await fixture.AskAsync("SELECT owner FROM cars"), Does.Contain("00000000-0000-0000-0000-00000000002a"));
    }

    [TestCase("cars.colour=1", "the models have no column 'cars.colour'")]
    [TestCase("cars.owner", "TABLE.COLUMN=SQL is expected")]
    [TestCase("cars.owner=0; DROP TABLE cars", "the expression")]
    public async Task An_option_that_means_nothing_is_refused(string option, string message)
    {
        using var fixture = await StartAsync("public Guid Owner { get; set; }");
        fixture.Model(Model("public long Owner { get; set; }"));
        var answer = await fixture.RunAsync("revision", "-m", "types", "--using", option);
        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain(message));
    }

    [Test]
    public async Task Members_are_known_where_the_models_come_from_the_cache()
    {
        using var fixture = await StartAsync("public State State { get; set; }", "public enum State { New, Done = 5 }");
        await fixture.ExecuteAsync("INSERT INTO cars (state) VALUES (5)");
        fixture.Model(Model("public State State { get; set; }", "[PgEnum] public enum State { New, Done = 5 }"));
        await fixture.RunAsync("check", "--offline");
        await fixture.DoAsync("revision", "-m", "native");
        await fixture.DoAsync("upgrade", "head");
        Assert.That(await fixture.AskAsync("SELECT state FROM cars"), Does.Contain("done"));
    }

    [Test]
    public async Task What_holds_NULL_gets_what_the_SQL_of_the_models_says_and_keeps_it_on_the_way_back()
    {
        using var fixture = await StartAsync("public string? Owner { get; set; }");
        await fixture.ExecuteAsync("INSERT INTO cars (owner) VALUES (NULL), ('ada')");
        fixture.Model(Model("[BackfillSql(\"'car ' || id\")] public required string Owner { get; set; }"));
        await fixture.DoAsync("revision", "-m", "owners");
        await fixture.DoAsync("upgrade", "head");
        Assert.That(await fixture.AskAsync("SELECT string_agg(owner, ',' ORDER BY id) FROM cars"), Does.Contain("car 1,ada"));
        await fixture.DoAsync("check");
        await fixture.DoAsync("downgrade", "-1");
        Assert.That(await fixture.AskAsync("SELECT string_agg(owner, ',' ORDER BY id) FROM cars"), Does.Contain("car 1,ada"));
    }

    private static string Model(string property, string types = "") => $"{types}\n[Table(\"cars\")] public class Car\n{{\n    public int Id {{ get; set; }} {property}\n}}\n";

    private static IEnumerable<string> Files(ToolFixture fixture) => Directory.GetFiles(Path.Combine(fixture.Folder, "migrations")).Order();

    private static async Task<ToolFixture> StartAsync(string property, string types = "")
    {
        var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Model(property, types));
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade", "head");
        return fixture;
    }
}
