using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>What models are warned of is said on standard error, and stops nothing.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class WarningTests
{
    private const string Model = """
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [Required] public string? Plate { get; set; }
        }
        """;

    private const string Warning = "Models.cs(5,6): warning SG1027: 'Car.Plate' is NOT NULL by [Required]";

    [Test]
    public async Task A_warning_is_said_once_and_the_revision_written()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Model);
        var answer = await fixture.DoAsync("revision", "-m", "first");
        Assert.That(answer.Error.Split(Warning), Has.Length.EqualTo(2), answer.Error);
        Assert.That(fixture.Read("migrations/*_first.up.sql"), Does.Contain("plate text NOT NULL"));
    }

    [Test]
    public async Task A_warning_of_models_that_were_read_before_is_said_again()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Model);
        var first = await fixture.RunAsync("diff", "--from", "empty", "--to", "models");
        Assert.That(await fixture.RunAsync("diff", "--from", "empty", "--to", "models"), Is.EqualTo(first));
        Assert.That(first.Error, Does.Contain(Warning));
    }

    [Test]
    public async Task An_error_beside_a_warning_names_both()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Model.Replace("int Id", "int Number", StringComparison.Ordinal));
        var answer = await fixture.RunAsync("revision", "-m", "first");
        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain(Warning).And.Contain("Models.cs(2,14): error SG1008: "));
    }
}
