using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Contexts.Members;

public abstract class Animal
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public List<Toy> Toys { get; set; } = [];
}

public class Dog : Animal
{
    public List<Trick> Tricks { get; set; } = [];
}

public class Cat : Animal
{
    public List<Trick> Moves { get; set; } = [];
    public int? Lives { get; set; }
}

public class Toy
{
    public Guid Id { get; set; }
}

public class Trick
{
    public short Id { get; set; }
}

public class Counter
{
    public int Id { get; set; }
    public long Number { get; set; }
}

public class Note
{
    private readonly string? text;

    public int Id { get; set; }
    [BackingField(nameof(text))] public string? Text => text;
    public string? NoSetter { get; }
    public string Init { get; init; } = "";
    public string? PrivateSet { get; private set; }
    public static int Static { get; set; }
    public string? Computed => Text;
    internal string? Internal { get; set; }
}

public class Facets
{
    public int Id { get; set; }
    public string Code { get; set; } = "";
    public byte[] Data { get; set; } = [];
    [Unicode(false), MaxLength(5)] public string Ascii { get; set; } = "";
    [Column(Order = 3, TypeName = "varchar(7)")] public string? Typed { get; set; }
    [StringLength(9, MinimumLength = 2)] public string? Sized { get; set; }
    [MaxLength] public string? Unlimited { get; set; }
    [Required] public int? Required { get; set; }
    [MinLength(3)] public string? Minimum { get; set; }
    [Length(2, 9)] public string? Between { get; set; }
    [DatabaseGenerated(DatabaseGeneratedOption.Computed)] public DateTime Stamp { get; set; }
    [DatabaseGenerated(DatabaseGeneratedOption.Identity)] public Guid Token { get; set; }
    [DatabaseGenerated(DatabaseGeneratedOption.Identity)] public int Number { get; set; }
    [DatabaseGenerated(DatabaseGeneratedOption.Identity)] public string? Word { get; set; }
    [DatabaseGenerated(DatabaseGeneratedOption.Identity)] public DateTime Born { get; set; }
    [DatabaseGenerated(DatabaseGeneratedOption.Identity)] public decimal Rate { get; set; }
}

public class NotMade
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)] public int Id { get; set; }
}

public class OfGuid
{
    [DatabaseGenerated(DatabaseGeneratedOption.Identity)] public Guid Id { get; set; }
}

public class OfText
{
    [Key, DatabaseGenerated(DatabaseGeneratedOption.Identity)] public string Code { get; set; } = "";
}

public class OfByte
{
    public byte Id { get; set; }
}

public class OfUnsigned
{
    public uint OfUnsignedId { get; set; }
}

public class OfDecimal
{
    public decimal Id { get; set; }
}

public enum Level { Low }

public class OfEnum
{
    public Level Id { get; set; }
}

public class OfNullable
{
    public int? Id { get; set; }
}

public class NoSet
{
    public int Id { get; set; }
}

public class Context : DbContext
{
    public static DbSet<NoSet> Statics { get; set; } = null!;

    public DbSet<Animal> Animals { get; set; } = null!;
    public DbSet<Dog> Dogs { get; set; } = null!;
    public DbSet<Cat> Cats { get; set; } = null!;
    public DbSet<Counter> Counters { get; } = null!;
    public virtual DbSet<Note> Notes { get { return Set<Note>(); } }
    public required DbSet<Facets> Facets { get; init; }
    public DbSet<NotMade> NotMade => this.Set<NotMade>();
    public DbSet<OfGuid> Guids => base.Set<OfGuid>();
    public DbSet<OfText> Texts { get; set; } = null!;
    public DbSet<OfByte> Bytes { get; set; } = null!;
    public DbSet<OfUnsigned> Unsigned { get; set; } = null!;
    public DbSet<OfDecimal> Decimals { get; set; } = null!;
    public DbSet<OfEnum> Enums { get; set; } = null!;
    internal DbSet<OfNullable> Nullables { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<byte[]>().AreFixedLength().HaveMaxLength(3);
        configuration.Properties(typeof(string), p => p.AreUnicode(false));
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.UseIdentityAlwaysColumns();
        modelBuilder.Entity<Dog>().HasMany(d => d.Tricks).WithMany();
        modelBuilder.Entity<Cat>().HasMany(c => c.Moves).WithMany().UsingEntity("cat_moves");
        modelBuilder.Entity<Animal>().HasMany(a => a.Toys).WithMany().UsingEntity(
            j => j.ToTable("animal_toys").Property<DateTime>("Since").HasDefaultValueSql("now()"));
        modelBuilder.Entity<Counter>().Property(c => c.Number).UseIdentityByDefaultColumn();
        modelBuilder.Entity<Facets>().Property(f => f.Code).HasMaxLength(4).IsFixedLength().IsUnicode(false);
    }
}
