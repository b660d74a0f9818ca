using Microsoft.EntityFrameworkCore;

namespace Contexts.LongNames;

public class AnExceptionallyLongEntityNameThatGoesOnAndOnForEver
{
    public int Id { get; set; }
    public int AnotherVeryLongPropertyNameThatIsIndexedIdentifier { get; set; }
    public string YetAnotherVeryLongPropertyNameThatIsIndexed { get; set; } = "";
    public AnotherExceptionallyLongEntityNameForTheForeignKey Principal { get; set; } = null!;
}

public class AnotherExceptionallyLongEntityNameForTheForeignKey
{
    public int Id { get; set; }
}

public class Context : DbContext
{
    public DbSet<AnExceptionallyLongEntityNameThatGoesOnAndOnForEver> AnExceptionallyLongTableNameThatGoesOnAndOnForEverAndEvenLonger { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<AnExceptionallyLongEntityNameThatGoesOnAndOnForEver>()
        .HasIndex(e => new { e.AnotherVeryLongPropertyNameThatIsIndexedIdentifier, e.YetAnotherVeryLongPropertyNameThatIsIndexed });
}
