package ca.aval.desk;

final class DeskInMemoryTest implements DeskContract {
    private final Desk desk = new DeskInMemory();

    @Override
    public Desk desk() {
        return desk;
    }
}
