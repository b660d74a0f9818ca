using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>What looks like an old and a new name of one thing is asked about before anything is written.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class RenameQuestionTests
{
    private static readonly string Renamed = Cars.Plain.Replace("Colour", "Color", StringComparison.Ordinal);

    [Test]
    public async Task Without_a_terminal_it_stops_with_all_ways_out()
    {
        using var fixture = await MakeAsync();
        var files = fixture.Listing();
        var answer = await fixture.RunAsync("revision", "-m", "second");
        Assert.That((answer.Code, answer.Output, answer.Error), Is.EqualTo((2, string.Empty,
            "error: no revision is written: what goes and what comes may be one thing with a new name, and a drop would lose what it holds\n"
            + "  column 'cars.colour' goes and 'cars.color' comes    Models.cs:5\n"
            + "    if it is a new name: --rename cars.colour=cars.color, or [RenamedFrom(\"colour\")] on the property\n"
            + "    if it is not: --drop cars.colour\n")));
        Assert.That(fixture.Listing(), Is.EqualTo(files));
    }

    [Test]
    public async Task Each_way_out_leads_out()
    {
        using var fixture = await MakeAsync();
        Assert.That((await fixture.DoAsync("revision", "-m", "second", "--drop", "cars.colour")).Error, Does.Contain("removed column 'cars.colour'"));
        Remove(fixture);
        Assert.That((await fixture.DoAsync("revision", "-m", "second", "--drop", "*")).Error, Does.Contain("removed column 'cars.colour'"));
        Remove(fixture);
        Assert.That((await fixture.DoAsync("revision", "-m", "second", "--rename", "cars.colour=cars.color")).Error, Does.Contain("detected renamed column 'cars.colour' to 'cars.color'"));
        Remove(fixture);
        fixture.Model(Renamed.Replace("public string? Color", "[RenamedFrom(\"colour\")] public string? Color", StringComparison.Ordinal));
        Assert.That((await fixture.DoAsync("revision", "-m", "second")).Error, Does.Contain("detected renamed column 'cars.colour' to 'cars.color'"));
    }

    [Test]
    public async Task Who_allows_the_loss_is_warned_of_what_it_may_be()
    {
        using var fixture = await MakeAsync();
        var answer = await fixture.DoAsync("revision", "-m", "second", "--allow-data-loss");
        Assert.That(answer.Error, Does.Contain(
            "dropped and made anew, because data loss is allowed, though it may be one thing with a new name\n"
            + "  column 'cars.colour' goes and 'cars.color' comes    Models.cs:5\n"
            + "    if it is a new name: --rename cars.colour=cars.color, or [RenamedFrom(\"colour\")] on the property\n"));
        Assert.That(fixture.Read("migrations/*_second.schema"), Does.Contain("\n- column public.cars.colour\n"));
    }

    [TestCase("y\n", "> column public.cars.colour public.cars.color")]
    [TestCase("n\ny\n", "- column public.cars.colour")]
    public async Task On_a_terminal_it_asks(string answers, string fact)
    {
        using var fixture = await MakeAsync();
        fixture.Answers = answers;
        var answer = await fixture.DoAsync("revision", "-m", "second");
        Assert.That(answer.Error, Does.StartWith("column 'cars.colour' goes and 'cars.color' comes: is it a new name? If not, its values go [y/N] "));
        Assert.That(fixture.Read("migrations/*_second.schema"), Does.Contain($"\n{fact}\n"));
    }

    [Test]
    public async Task Nobody_answers_is_no()
    {
        using var fixture = await MakeAsync();
        fixture.Answers = string.Empty;
        var files = fixture.Listing();
        Assert.That((await fixture.RunAsync("revision", "-m", "second")).Code, Is.EqualTo(2));
        Assert.That(fixture.Listing(), Is.EqualTo(files));
    }

    [Test]
    public async Task A_table_and_then_its_columns_are_asked_about()
    {
        using var fixture = await MakeAsync();
        fixture.Model(Cars.Plain.Replace("\"cars\"", "\"vehicles\"", StringComparison.Ordinal));
        Assert.That((await fixture.RunAsync("revision", "-m", "second")).Error, Does.Contain("--rename cars=vehicles, or [RenamedFrom(\"cars\")] on the class"));

        fixture.Model(Renamed.Replace("\"cars\"", "\"car\"", StringComparison.Ordinal));
        fixture.Answers = "yes\nyes\n";
        var answer = await fixture.DoAsync("revision", "-m", "second");
        Assert.That(answer.Error, Does.Contain("column 'cars.colour' goes and 'car.color' comes"));
        Assert.That(fixture.Read("migrations/*_second.up.sql"), Does.Contain("RENAME TO car").And.Contain("RENAME COLUMN colour TO color").And.Not.Contain("DROP"));
    }

    [Test]
    public async Task A_value_of_an_enumeration_is_asked_about()
    {
        using var fixture = await ToolFixture.CreateAsync();
        const string fuels = "[PgEnum] public enum Fuel { Petrol, Diesel }\n[Table(\"cars\")] public class Car { public int Id { get; set; } public Fuel Fuel { get; set; } }\n";
        fixture.Model(fuels);
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade");
        fixture.Model(fuels.Replace("Petrol", "Gas", StringComparison.Ordinal));
        var answer = await fixture.RunAsync("revision", "-m", "second");
        Assert.That(answer.Error, Does.Contain("value 'petrol' of enum fuel goes and 'gas' comes").And.Contain("--rename fuel.petrol=fuel.gas, or [RenamedFrom(\"petrol\")] on the member").And.Contain("--drop fuel.petrol"));
        await fixture.DoAsync("revision", "-m", "second", "--rename", "fuel.petrol=fuel.gas");
        Assert.That(fixture.Read("migrations/*_second.up.sql"), Does.Contain("RENAME VALUE"));
    }

    [Test]
    public async Task What_does_not_go_cannot_be_dropped()
    {
        using var fixture = await MakeAsync();
        var answer = await fixture.RunAsync("revision", "-m", "second", "--drop", "cars.color");
        Assert.That((answer.Code, answer.Error), Is.EqualTo((2, "error: --drop 'cars.color': nothing of this name goes; what goes is cars.colour\n")));
    }

    private static async Task<ToolFixture> MakeAsync()
    {
        var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        fixture.Model(Renamed);
        return fixture;
    }

    private static void Remove(ToolFixture fixture) =>
        Directory.EnumerateFiles(Path.Combine(fixture.Folder, "migrations"), "*_second.*").ToList().ForEach(File.Delete);
}
