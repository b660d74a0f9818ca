using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contexts.GenericConfigurations;

public interface ISoftDelete
{
    bool IsDeleted { get; set; }
    DateTime? DeletedAt { get; set; }
}

public interface IAuditable
{
    DateTime CreatedAt { get; set; }
    string? CreatedBy { get; set; }
}

public abstract class BaseEntity<TKey> : IAuditable
    where TKey : notnull
{
    [Key]
    public virtual TKey Id { get; set; } = default!;
    public DateTime CreatedAt { get; set; }
    public string? CreatedBy { get; set; }
}

[Table("courses")]
[Index(nameof(Title), nameof(Level), IsUnique = true)]
public class Course : BaseEntity<int>, ISoftDelete
{
    [Required, StringLength(120)] public string Title { get; set; } = default!;
    [Column("course_level", TypeName = "smallint")] public int Level { get; set; }
    [Range(0, 5)] public decimal? Rating { get; set; }
    public bool IsDeleted { get; set; }
    public DateTime? DeletedAt { get; set; }
    [NotMapped] public string Display => $"{Title} {Level}";
    [ForeignKey(nameof(Teacher))] public Guid? TeacherKey { get; set; }
    public virtual Teacher? Teacher { get; set; }
    [InverseProperty(nameof(Enrollment.Course))] public virtual List<Enrollment> Enrollments { get; set; } = [];
    public virtual ICollection<Student> Students { get; set; } = [];
}

public class Teacher : BaseEntity<Guid>
{
    [MaxLength(80)] public string Name { get; set; } = "";
    [EmailAddress] public string? Email { get; set; }
    public virtual ICollection<Course> Courses { get; set; } = new List<Course>();
}

public class Student : BaseEntity<long>, ISoftDelete
{
    public string Name { get; set; } = "";
    public bool IsDeleted { get; set; }
    public DateTime? DeletedAt { get; set; }
    public virtual ICollection<Course> Courses { get; set; } = [];
    public virtual ICollection<Enrollment> Enrollments { get; set; } = [];
    public ContactInfo Contact { get; set; } = new();
}

[ComplexType]
public class ContactInfo
{
    [MaxLength(30)] public string? Phone { get; set; }
    public string City { get; set; } = "";
}

public class Enrollment
{
    public int CourseId { get; set; }
    public Course Course { get; set; } = null!;
    public long StudentId { get; set; }
    public Student Student { get; set; } = null!;
    public DateOnly On { get; set; }
    [Precision(5, 2)] public decimal? Grade { get; set; }
}

public abstract class BaseConfiguration<T, TKey> : IEntityTypeConfiguration<T>
    where T : BaseEntity<TKey>
    where TKey : notnull
{
    protected virtual string TableName => typeof(T).Name + "s";

    public virtual void Configure(EntityTypeBuilder<T> builder)
    {
        builder.ToTable(TableName);
        builder.Property(e => e.CreatedAt).HasDefaultValueSql("CURRENT_TIMESTAMP").ValueGeneratedOnAdd();
        builder.Property(e => e.CreatedBy).HasMaxLength(64);
        if (typeof(ISoftDelete).IsAssignableFrom(typeof(T)))
        {
            builder.HasIndex(nameof(ISoftDelete.IsDeleted));
        }

        ConfigureMore(builder);
    }

    protected abstract void ConfigureMore(EntityTypeBuilder<T> builder);
}

public class TeacherConfiguration : BaseConfiguration<Teacher, Guid>
{
    protected override string TableName => "teacher";

    protected override void ConfigureMore(EntityTypeBuilder<Teacher> builder) => builder.HasIndex(t => t.Email).IsUnique().HasFilter("email IS NOT NULL");
}

public class StudentConfiguration : BaseConfiguration<Student, long>
{
    protected override void ConfigureMore(EntityTypeBuilder<Student> builder) => builder.HasMany(s => s.Courses).WithMany(c => c.Students).UsingEntity<Enrollment>(
        right => right.HasOne(e => e.Course).WithMany(c => c.Enrollments).HasForeignKey(e => e.CourseId).OnDelete(DeleteBehavior.Restrict),
        left => left.HasOne(e => e.Student).WithMany(s => s.Enrollments).HasForeignKey(e => e.StudentId),
        join =>
        {
            join.HasKey(e => new { e.CourseId, e.StudentId });
            join.ToTable("enrollments", "school");
            join.Property(e => e.On).HasDefaultValueSql("current_date");
        });
}

public class Context : DbContext
{
    public DbSet<Course> Courses => Set<Course>();
    public DbSet<Student> Students => Set<Student>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=localhost").UseSnakeCaseNamingConvention();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(Context).Assembly, t => t.Namespace != null);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(e => typeof(ISoftDelete).IsAssignableFrom(e.ClrType)))
        {
            var parameter = Expression.Parameter(entity.ClrType, "e");
            var body = Expression.Equal(Expression.Property(parameter, nameof(ISoftDelete.IsDeleted)), Expression.Constant(false));
            entity.SetQueryFilter(Expression.Lambda(body, parameter));
        }

        foreach (var key in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys()).Where(k => !k.IsOwnership && k.DeleteBehavior == DeleteBehavior.Cascade))
        {
            key.DeleteBehavior = DeleteBehavior.Restrict;
        }

        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => p.ClrType == typeof(decimal) || p.ClrType == typeof(decimal?)))
        {
            if (property.GetPrecision() is null)
            {
                property.SetColumnType("decimal(12,3)");
            }
        }
    }
}
