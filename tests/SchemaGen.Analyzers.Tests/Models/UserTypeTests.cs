using NUnit.Framework;
using SchemaGen.Analyzers.Tests.Support;

namespace SchemaGen.Analyzers.Tests.Models;

/// <summary>What is wrong with a type of the models.</summary>
public sealed class UserTypeTests
{
    [Test]
    public Task SG1022_a_label_that_is_there_twice() => AnalyzerCase.ReportsAsync("""
        [PgEnum]
        public enum Colour
        {
            Red,
            [{|SG1022:EnumLabel|}("red")] Crimson,
        }
        """);

    [Test]
    public Task SG1032_labels_of_an_enumeration_that_is_no_type() => AnalyzerCase.ReportsAsync("""
        public enum Colour
        {
            Red,
            [{|SG1032:EnumLabel|}("dark blue")] DarkBlue,
        }

        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            public Colour Colour { get; set; }
        }
        """);

    [Test]
    public Task SG1040_a_domain_without_a_type() => AnalyzerCase.ReportsAsync("""
        [assembly: {|SG1040:Domain|}("email")]
        """);

    [Test]
    public Task SG1041_a_check_of_an_unknown_domain() => AnalyzerCase.ReportsAsync("""
        [assembly: {|SG1041:DomainCheck|}("email", "VALUE <> ''")]
        """);

    [Test]
    public Task SG1042_a_type_that_holds_itself() => AnalyzerCase.ReportsAsync("""
        [CompositeType]
        public record {|SG1042:Node|}(Node Next);
        """);

    [Test]
    public Task SG1045_options_of_a_collation_that_do_not_go_together() => AnalyzerCase.ReportsAsync("""
        [assembly: {|SG1045:PgCollation|}("plain", "C", Provider = "libc", Deterministic = false)]
        """);
}
